package clinic.frontdesk.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param e164 international form (E.164 §6), such as {@code +14155550132}
 * @param typed as the person wrote it
 */
public record PhoneNumber(String e164, String typed) {

    private static final int MOST_TYPED = 40;
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{3,14}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(ext\\.?|x|#)\\s*\\d{1,7}\\s*$");
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
     * Reads a number in national or international form.
     *
     * @param country where a national form is meant, ISO 3166-1 alpha-2
     * @throws ContactRefusal.PhoneNotPossible when no such number can exist, or it has letters other than an extension
     */
    public static PhoneNumber parse(String typed, String country) {
        String line = PlainText.line(typed, MOST_TYPED);
        if (LETTER.matcher(EXTENSION.matcher(line).replaceFirst("")).find()) {
            throw new ContactRefusal.PhoneNotPossible();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(line, country);
            if (!NUMBERS.isValidNumber(number)) {
                throw new ContactRefusal.PhoneNotPossible();
            }
            return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), line);
        } catch (NumberParseException unreadable) {
            throw new ContactRefusal.PhoneNotPossible();
        }
    }

    /** The ISO 3166-1 country of the number; {@code "ZZ"} where it has none, as for satellite phones. */
    public String country() {
        String country = NUMBERS.getRegionCodeForNumber(parsed());
        return country == null || country.equals("001") ? "ZZ" : country;
    }

    /** False for numbers that cost the caller extra, such as premium rate. */
    public boolean callable() {
        return !COSTLY.contains(NUMBERS.getNumberType(parsed()));
    }

    /** As people of {@code country} write it: national within the country, else international. */
    public String displayedIn(String country) {
        boolean national = country.equals(country());
        return NUMBERS.format(parsed(), national ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return NUMBERS.parse(e164, null);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("an E.164 number that does not parse", impossible);
        }
    }
}
