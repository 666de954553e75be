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

    /**
     * A practice of physiotherapy that speaks English and counts in its country's currency.
     *
     * @param country ISO 3166-1 alpha-2
     * @param phone in national or international form
     */
    public static Profile of(String name, ZoneId timeZone, String country, String phone) {
        return new Profile(
                name,
                timeZone,
                List.of(Locale.ENGLISH),
                country,
                Currency.getInstance(new Locale("", country)),
                PhoneNumber.parse(phone, country),
                null,
                null,
                null,
                "Physiotherapy");
    }

    /** The same, by another name. */
    public Profile withName(String other) {
        return new Profile(
                other, timeZone, locales, country, currency, phone, email, address, areaServed, businessType);
    }

    /** The same, living by that zone. */
    public Profile withTimeZone(ZoneId other) {
        return new Profile(name, other, locales, country, currency, phone, email, address, areaServed, businessType);
    }

    /** The same, speaking those languages. */
    public Profile withLocales(List<Locale> others) {
        return new Profile(name, timeZone, others, country, currency, phone, email, address, areaServed, businessType);
    }

    /** The same, in that country. */
    public Profile withCountry(String other) {
        return new Profile(name, timeZone, locales, other, currency, phone, email, address, areaServed, businessType);
    }

    /** The same, counting in that currency. */
    public Profile withCurrency(Currency other) {
        return new Profile(name, timeZone, locales, country, other, phone, email, address, areaServed, businessType);
    }

    /** The same, with that number. */
    public Profile withPhone(PhoneNumber other) {
        return new Profile(name, timeZone, locales, country, currency, other, email, address, areaServed, businessType);
    }

    /** The same, with that address, or without one. */
    public Profile withEmail(@Nullable EmailAddress other) {
        return new Profile(name, timeZone, locales, country, currency, phone, other, address, areaServed, businessType);
    }

    /** The same, at that place, or nowhere. */
    public Profile withAddress(@Nullable Address other) {
        return new Profile(name, timeZone, locales, country, currency, phone, email, other, areaServed, businessType);
    }

    /** The same, serving that area. */
    public Profile withAreaServed(@Nullable String other) {
        return new Profile(name, timeZone, locales, country, currency, phone, email, address, other, businessType);
    }

    /** The same, of that type. */
    public Profile withBusinessType(String other) {
        return new Profile(name, timeZone, locales, country, currency, phone, email, address, areaServed, other);
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
