package clinic.frontdesk.clinic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the server gives away and wants to know again, with the keys of a clinic (HMAC-SHA-256). A signature holds
 * for one clinic and one purpose only.
 */
public final class Signer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 24;

    private final KeyProvider keys;

    /** @param keys those of which the current one signs, and any is recognised */
    public Signer(KeyProvider keys) {
        this.keys = keys;
    }

    /** The signature of a text: letters, digits, hyphens and underscores. */
    public String sign(Slug clinic, String purpose, String text) {
        return sign(keys.current(clinic), clinic, purpose, text);
    }

    /** Whether that is a signature of the text, by a current or former key. */
    public boolean isSigned(Slug clinic, String purpose, String text, String signature) {
        Optional<DataKey> key = Optional.of(signature.indexOf('-'))
                .filter(end -> end > 0)
                .flatMap(end -> keys.find(clinic, signature.substring(0, end)));
        return key.map(known -> sign(known, clinic, purpose, text))
                .filter(right -> MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** A secret of 32 bytes that only the server can tell, the same for the same text as long as the key is current. */
    public byte[] derive(Slug clinic, String purpose, String text) {
        return mac(keys.current(clinic), "derivation", clinic, purpose, text);
    }

    private static String sign(DataKey key, Slug clinic, String purpose, String text) {
        byte[] signature = Arrays.copyOf(mac(key, "signature", clinic, purpose, text), BYTES);
        return key.id() + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static byte[] mac(DataKey key, String use, Slug clinic, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.material(), ALGORITHM));
            return mac.doFinal(
                    String.join("\n", use, purpose, clinic.value(), text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }
}
