package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who the clinic is.
 *
 * @param locales in which it speaks to people, the first being its own
 * @param country ISO 3166-1 alpha-2, in which national phone numbers are meant
 * @param areaServed as schema.org's areaServed
 * @param businessType a type of schema.org, such as {@code Physiotherapy}
 */
public record Profile(
        String name,
        ZoneId timeZone,
        List<Locale> locales,
        String country,
        Currency currency,
        PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable Address address,
        @Nullable String areaServed,
        String businessType) {

    /** @throws IllegalArgumentException without a locale */
    public Profile {
        locales = List.copyOf(locales);
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("a clinic without a locale");
        }
    }

    /** The same clinic, speaking those languages. */
    public Profile in(List<Locale> others) {
        return new Profile(name, timeZone, others, country, currency, phone, email, address, areaServed, businessType);
    }

    /** The language that the clinic speaks by itself. */
    public Locale locale() {
        return locales.get(0);
    }

    /** The clinic's own locale that fits {@code wish} best: the same tag, else the same language, else its first. */
    public Locale closest(Locale wish) {
        return locales.stream()
                .filter(wish::equals)
                .findFirst()
                .or(() -> locales.stream()
                        .filter(l -> l.getLanguage().equals(wish.getLanguage()))
                        .findFirst())
                .orElse(locale());
    }
}
