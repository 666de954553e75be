package clinic.frontdesk.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that opens a door to whoever has it: a session's cookie, a link to set up an account.
 *
 * @param value given to its holder, stored nowhere
 */
public record Secret(String value) {

    /** What is stored of it: SHA-256 in hexadecimal. A random secret needs no slow hash. */
    public String hash() {
        return digest(value);
    }

    /** Another secret that only its holder can know, such as a form's token; equal for an equal {@code purpose}. */
    public String derive(String purpose) {
        return digest(purpose + ":" + value);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "Secret";
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
