package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Money;
import clinic.frontdesk.clinic.Price;
import clinic.frontdesk.web.words.Words;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param from in major units, such as "140.50"
 * @param currency ISO 4217
 * @param display as people read it
 */
public record PriceView(String from, @Nullable String to, String currency, @Nullable String note, String display) {

    /** The price in that language. */
    public static PriceView of(Price price, Locale locale, Words words) {
        Money to = price.to();
        return new PriceView(
                price.from().major().toPlainString(),
                to == null ? null : to.major().toPlainString(),
                price.from().currency().getCurrencyCode(),
                price.note() == null ? null : price.note().in(locale),
                display(price, locale, words));
    }

    private static String display(Price price, Locale locale, Words words) {
        if (price.isFree()) {
            return words.say("price.free");
        }
        Money to = price.to();
        String from = amount(price.from(), locale);
        return to == null || to.equals(price.from()) ? from : words.say("price.range", from, amount(to, locale));
    }

    private static String amount(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        boolean whole = money.major().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(whole ? 0 : money.currency().getDefaultFractionDigits());
        return format.format(money.major());
    }
}
