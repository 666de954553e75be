package clinic.frontdesk.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person wants to be called, in any script.
 *
 * @param full the whole name as the person would write it, 1 to 200 characters
 */
public record PersonName(String full) {

    /** The longest name. */
    public static final int MOST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** @throws ContactRefusal when the name is blank, too long or has control characters */
    public PersonName {
        full = PlainText.line(full, MOST);
    }

    /** A name of two parts, in the order in which they are spoken. */
    public static PersonName of(String given, String family) {
        return new PersonName(given + " " + family);
    }

    /** The form in which two spellings of one name are equal: whatever their case, blanks and normal form (NFKC). */
    public String canonical() {
        String visible =
                INVISIBLE.matcher(Normalizer.normalize(full, Form.NFKC)).replaceAll("");
        String spaced = BLANKS.matcher(visible).replaceAll(" ").strip();
        return spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
