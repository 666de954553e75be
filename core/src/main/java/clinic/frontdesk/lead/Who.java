package clinic.frontdesk.lead;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import java.util.Locale;

/** Whom somebody looks for. */
public sealed interface Who {

    /** Whoever has it in their name, in whatever case. */
    record Named(String part) implements Who {}

    /** Whoever gave that number. */
    record WithPhone(PhoneNumber number) implements Who {}

    /** Whoever gave that address. */
    record WithEmail(EmailAddress address) implements Who {}

    /** Whoever was given that reference. */
    record Referenced(String reference) implements Who {}

    /**
     * What somebody typed: a reference, a whole phone number or a whole e-mail address, or else a part of a name.
     *
     * @param country where a national phone number is meant, ISO 3166-1 alpha-2
     */
    static Who of(String typed, String country) {
        String text = typed.strip();
        if (text.matches("(?i)[2-9B-DF-HJ-NP-TV-XZ]{4}-[2-9B-DF-HJ-NP-TV-XZ]{4}")) {
            return new Referenced(text.toUpperCase(Locale.ROOT));
        }
        try {
            if (text.contains("@")) {
                return new WithEmail(new EmailAddress(text));
            }
            if (text.matches("[+(]?[0-9][0-9 ()./-]{4,}")) {
                return new WithPhone(PhoneNumber.parse(text, country));
            }
        } catch (Refusal neither) {
            return new Named(text);
        }
        return new Named(text);
    }
}
