package clinic.frontdesk.contact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to (RFC 5321 §4.1.2, without quoted local parts and address literals). The
 * domain may be an internationalised one (RFC 5890); the local part is ASCII, which every mail server can carry.
 *
 * @param value as typed, at most 254 octets in UTF-8
 */
public record EmailAddress(String value) {

    /** The longest address, in UTF-8. */
    public static final int MOST_OCTETS = 254;

    private static final int MOST_LOCAL = 64;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]");

    /** @throws ContactRefusal.EmailNotPossible unless it has the form of an address */
    public EmailAddress {
        value = PlainText.withoutMarks(value);
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_OCTETS
                || value.indexOf('@') > MOST_LOCAL
                || !FORM.matcher(value).matches()) {
            throw new ContactRefusal.EmailNotPossible(value.length());
        }
    }

    /** The form in which two spellings of one mailbox are equal: lower case. */
    public String canonical() {
        return value.toLowerCase(Locale.ROOT);
    }
}
