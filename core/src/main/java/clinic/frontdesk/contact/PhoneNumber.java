package clinic.frontdesk.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param e164 international form (E.164 §6), such as {@code +14155550132}
 * @param typed as the person wrote it, with an extension if there is one
 */
public record PhoneNumber(String e164, String typed) {

    private static final int MOST_TYPED = 40;
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{3,14}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Behind a word for it, in English, Spanish, Portuguese or Russian, or behind a sign for a pause. */
    private static final Pattern EXTENSION = Pattern.compile("(?iu)[\\s,;]*(?:"
            + "(?:ext(?:ension|ensión|n)?|xtn|x|int(?:erno)?|anexo|ramal|доб)\\s*[.:=]?\\s*(\\d(?:[ -]?\\d){0,14})"
            + "|[,;#~]+\\s*(\\d{1,9}))\\s*#?$");

    private static final Pattern DANGLING = Pattern.compile("[\\s,;#~*]+$");
    private static final Pattern SCHEME = Pattern.compile("(?i)^tel:");

    /** Area and exchange begin with 2 to 9 wherever the country code is 1, in ranges to come too. */
    private static final Pattern NORTH_AMERICAN = Pattern.compile("1[2-9]\\d{2}[2-9]\\d{6}");

    private static final int NORTH_AMERICA = 1;
    private static final int SAME_BEGINNING = 3;
    private static final Set<PhoneNumberType> COSTLY = EnumSet.of(
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL,
            PhoneNumberType.PAGER);
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** @throws IllegalArgumentException unless {@code e164} is a plus sign and 4 to 15 digits */
    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /**
     * Reads a number in national or international form. One of a range that isn't known yet is taken if its length is
     * possible in its country.
     *
     * @param country where a national form is meant, ISO 3166-1 alpha-2
     * @throws ContactRefusal.PhoneNotPossible when no such number can exist, or it has letters other than an extension
     */
    public static PhoneNumber parse(String typed, String country) {
        String line = PlainText.line(PlainText.withoutMarks(typed), MOST_TYPED);
        String plain = SCHEME.matcher(plain(line)).replaceFirst("");
        String alone =
                DANGLING.matcher(EXTENSION.matcher(plain).replaceFirst("")).replaceFirst("");
        if (LETTER.matcher(alone).find()) {
            throw new ContactRefusal.PhoneNotPossible(country);
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(alone, country);
            if (!isPossible(number)) {
                throw new ContactRefusal.PhoneNotPossible(country);
            }
            return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), line);
        } catch (NumberParseException unreadable) {
            throw new ContactRefusal.PhoneNotPossible(country);
        }
    }

    private static boolean isPossible(Phonenumber.PhoneNumber number) {
        if (NUMBERS.isValidNumber(number)) {
            return true;
        }
        String digits = NUMBERS.format(number, PhoneNumberFormat.E164).substring(1);
        boolean exists = number.getNationalNumber() != 0
                && (number.getCountryCode() != NORTH_AMERICA
                        || NORTH_AMERICAN.matcher(digits).matches());
        return exists && NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    /** With letters and digits of every script and width as ASCII has them. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** What is dialled once somebody answers; empty: nothing. */
    public Optional<String> extension() {
        Matcher found = EXTENSION.matcher(plain(typed));
        return found.find()
                ? Optional.of((found.group(1) == null ? found.group(2) : found.group(1)).replaceAll("\\D", ""))
                : Optional.empty();
    }

    /** A link that calls it (RFC 3966), with its extension. */
    public String uri() {
        return "tel:" + e164 + extension().map(digits -> ";ext=" + digits).orElse("");
    }

    /** Whether it is in a range that is known to be in use. */
    public boolean isKnown() {
        return NUMBERS.isValidNumber(parsed());
    }

    /**
     * The ISO 3166-1 country of the number; of one that isn't known the main one of its country code, and {@code "ZZ"} where it has
     * none, as for satellite phones.
     */
    public String country() {
        String country = isKnown()
                ? NUMBERS.getRegionCodeForNumber(parsed())
                : NUMBERS.getRegionCodeForCountryCode(parsed().getCountryCode());
        return country == null || country.equals("001") ? "ZZ" : country;
    }

    /** False for numbers that cost the caller extra, such as premium rate, and for those not known that look like it. */
    public boolean callable() {
        return !COSTLY.contains(NUMBERS.getNumberType(parsed())) && (isKnown() || !looksCostly());
    }

    /** In front of it are the same digits as of a number that does. */
    private boolean looksCostly() {
        Phonenumber.PhoneNumber example = NUMBERS.getExampleNumberForType(country(), PhoneNumberType.PREMIUM_RATE);
        return example != null && beginning(example).equals(beginning(parsed()));
    }

    private static String beginning(Phonenumber.PhoneNumber number) {
        String digits = NUMBERS.getNationalSignificantNumber(number);
        return digits.substring(0, Math.min(SAME_BEGINNING, digits.length()));
    }

    /** As people of {@code country} write it: national within the country, else international; with its extension. */
    public String displayedIn(String country) {
        boolean national = country.equals(country());
        Phonenumber.PhoneNumber number = parsed();
        extension().ifPresent(number::setExtension);
        return NUMBERS.format(number, national ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return NUMBERS.parse(e164, null);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("an E.164 number that does not parse", impossible);
        }
    }
}
