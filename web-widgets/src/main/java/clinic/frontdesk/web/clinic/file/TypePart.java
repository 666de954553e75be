package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Description;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Money;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Price;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.Timing;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An appointment type in a clinic file. */
final class TypePart {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration NOTICE_MOST = Duration.ofDays(365);

    private TypePart() {}

    static @Nullable AppointmentType read(Part part, Currency currency) {
        part.onlyKnown();
        Slug slug = part.member("slug").required().slug();
        Text name = part.member("name").required().label();
        Timing timing = timing(part);
        BookingRules rules = rules(part);
        Price price = price(part.member("price"), currency);
        if (slug == null || name == null) {
            return null;
        }
        return new AppointmentType(
                slug,
                name,
                part.member("place").constant(Place.class, Place.CLINIC),
                part.member("intent").constant(Intent.class, Intent.DISCOVERY),
                timing,
                rules,
                price,
                new Description(
                        part.member("summary").words(),
                        part.member("expect").all(Part::words),
                        part.member("terms").words()),
                part.member("practitioners").all(Part::slug),
                part.member("rooms").all(Part::slug),
                part.member("locations").all(Part::slug));
    }

    private static Timing timing(Part part) {
        Duration minute = Duration.ofMinutes(1);
        part.member("duration").required();
        return new Timing(
                duration(part.member("duration"), Duration.ofMinutes(30), minute, DAY),
                duration(part.member("every"), Duration.ofMinutes(15), minute, DAY),
                duration(part.member("bufferBefore"), Duration.ZERO, Duration.ZERO, DAY),
                duration(part.member("bufferAfter"), Duration.ZERO, Duration.ZERO, DAY));
    }

    private static BookingRules rules(Part part) {
        BookingRules usual = BookingRules.USUAL;
        Part cap = part.member("dailyCap");
        return new BookingRules(
                part.member("online").flag(usual.online()),
                part.member("confirm").constant(Confirmation.class, usual.confirm()),
                duration(part.member("minimumNotice"), usual.minimumNotice(), Duration.ZERO, NOTICE_MOST),
                part.member("horizonDays").number(usual.horizonDays()),
                cap.isPresent() ? cap.number(1) : null,
                part.member("capacity").number(usual.capacity()),
                part.member("bookAt").as("must be an https address", TypePart::https));
    }

    /** A duration in whole minutes, within bounds. */
    static Duration duration(Part part, Duration fallback, Duration least, Duration most) {
        String expected = "must be a duration from " + least + " to " + most + ", such as PT30M";
        return part.as(
                expected,
                text -> {
                    Duration length = Duration.parse(text);
                    boolean fits = length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
                    return fits && length.getSeconds() % 60 == 0 && length.getNano() == 0 ? length : null;
                },
                fallback);
    }

    private static @Nullable Price price(Part part, Currency currency) {
        if (!part.isPresent()) {
            return null;
        }
        part.onlyKnown();
        Money from = money(part.member("from").required(), currency);
        Money to = part.member("to").isPresent() ? money(part.member("to"), currency) : null;
        Text note = part.member("note").words();
        if (from == null) {
            return null;
        }
        if (to != null && to.minor() < from.minor()) {
            part.fault("ends below where it begins");
            return null;
        }
        return new Price(from, to, note);
    }

    private static @Nullable Money money(Part part, Currency currency) {
        Long minor = part.whole();
        if (minor != null && minor >= 0) {
            return new Money(minor, currency);
        }
        String expected =
                "must be an amount: a text in major units such as \"140.50\", or a whole number in minor units";
        return part.as(expected, text -> {
            if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
                return null;
            }
            int digits = Math.max(currency.getDefaultFractionDigits(), 0);
            BigDecimal scaled = new BigDecimal(text).movePointRight(digits);
            return scaled.stripTrailingZeros().scale() > 0 ? null : new Money(scaled.longValueExact(), currency);
        });
    }

    static @Nullable URI https(String text) {
        URI address = URI.create(text);
        return Objects.equals(address.getScheme(), "https") && address.getHost() != null ? address : null;
    }
}
