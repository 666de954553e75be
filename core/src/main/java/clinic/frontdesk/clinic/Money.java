package clinic.frontdesk.clinic;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in minor units of the currency (ISO 4217), zero or more
 */
public record Money(long minor, Currency currency) {

    /** @throws IllegalArgumentException when {@code minor} is negative */
    public Money {
        if (minor < 0) {
            throw new IllegalArgumentException("minor is negative: " + minor);
        }
    }

    /** The amount in major units, with the decimals of the currency. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, Math.max(currency.getDefaultFractionDigits(), 0));
    }
}
