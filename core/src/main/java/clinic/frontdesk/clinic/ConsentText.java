package clinic.frontdesk.clinic;

import clinic.frontdesk.Sha256;
import clinic.frontdesk.contact.ConsentPurpose;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person is asked to agree to.
 *
 * @param version the clinic's name for this wording, such as {@code "2026-11"}
 */
public record ConsentText(ConsentPurpose purpose, String version, Text text) {

    /** SHA-256 of the words for {@code locale}, in hexadecimal, by which they are known for ever. */
    public String hashIn(Locale locale) {
        return Sha256.hex(text.in(locale));
    }

    /** Those of its words that have that hash. */
    Optional<String> words(String hash) {
        return text.byLanguage().values().stream()
                .filter(words -> Sha256.hex(words).equals(hash))
                .findFirst();
    }
}
