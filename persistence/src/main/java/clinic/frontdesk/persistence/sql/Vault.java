package clinic.frontdesk.persistence.sql;

import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read in a dump of the database: AES-256-GCM (NIST SP 800-38D), with the place of the value as
 * associated data, so that a value which was moved to another row or column doesn't open there.
 *
 * <p>A sealed value is {@code v1.}key id{@code .}base64 of nonce and ciphertext.
 */
public final class Vault {

    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FRAGMENT_BYTES = 16;

    /** In place of a clinic, for what all clinics share. Indexes that are stored depend on its name. */
    private static final Slug NOBODY = new Slug("everywhere");

    private final KeyProvider keys;
    private final RandomGenerator random;

    /**
     * A vault with those keys.
     *
     * @param random a {@link java.security.SecureRandom}
     */
    public Vault(KeyProvider keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * Where a value stands.
     *
     * @param row id of the row in that clinic and table
     */
    public record Place(Slug clinic, String table, String row, String column) {
        byte[] bytes() {
            return String.join("/", clinic.value(), table, row, column).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Encrypts {@code text} for its place, with the clinic's current key. */
    public String seal(Place place, String text) {
        DataKey key = keys.current(place.clinic());
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return VERSION + "." + key.id() + "." + Base64.getEncoder().encodeToString(both);
    }

    /**
     * Decrypts what was sealed for that place.
     *
     * @throws IllegalStateException when it was changed or moved, or its key is gone
     */
    public String open(Place place, String sealed) {
        String[] parts = sealed.split("\\.", 3);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("not a sealed value");
        }
        DataKey key = keys.find(place.clinic(), parts[1])
                .orElseThrow(() -> new IllegalStateException("no key with the id " + parts[1]));
        byte[] both = Base64.getDecoder().decode(parts[2]);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] text = crypt(Cipher.DECRYPT_MODE, key, nonce, place, Arrays.copyOfRange(both, NONCE_BYTES, both.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * By what equal values of a column can be found without reading them: key id and HMAC-SHA-256.
     *
     * @param column the place of such values, whatever their rows
     */
    public String index(Slug clinic, String column, String value) {
        DataKey key = keys.current(clinic);
        String input = String.join("/", clinic.value(), column, value);
        return key.id() + "." + HexFormat.of().formatHex(hmac(derived(key, "index"), input));
    }

    /** The same of what all clinics share. */
    public String indexEverywhere(String column, String value) {
        return index(NOBODY, column, value);
    }

    /**
     * An index of parts of values, much shorter: 128 bits, and nothing of the key, which the row has to say.
     *
     * @param column the place of such parts, whatever their rows
     */
    public List<String> fragments(Slug clinic, String column, Collection<String> parts) {
        byte[] key = derived(keys.current(clinic), "fragment");
        return parts.stream()
                .map(part -> hmac(key, String.join("/", clinic.value(), column, part)))
                .map(whole ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, FRAGMENT_BYTES)))
                .toList();
    }

    /** The id of the key with which values of a clinic are sealed now. */
    public String keyId(Slug clinic) {
        return keys.current(clinic).id();
    }

    private static byte[] crypt(int mode, DataKey key, byte[] nonce, Place place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived(key, "seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.bytes());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("a sealed value of " + place.table() + " doesn't open", refused);
        }
    }

    /** One key for each use, so that none is used twice. */
    private static byte[] derived(DataKey key, String use) {
        return hmac(key.material(), "frontdesk " + use);
    }

    private static byte[] hmac(byte[] key, String input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", missing);
        }
    }
}
