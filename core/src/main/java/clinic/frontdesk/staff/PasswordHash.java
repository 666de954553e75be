package clinic.frontdesk.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is stored of a password: PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2), 600,000 iterations as OWASP asks.
 *
 * @param encoded {@code pbkdf2-sha256$iterations$salt$hash}, the last two in base64
 */
public record PasswordHash(String encoded) {

    private static final String SCHEME = "pbkdf2-sha256";
    static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** @throws IllegalArgumentException when {@code encoded} has another form */
    public PasswordHash {
        if (!encoded.matches(SCHEME + "\\$[0-9]{1,8}\\$[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+")) {
            throw new IllegalArgumentException("not an encoded password hash");
        }
    }

    /** Hashes {@code password} with a salt of its own. */
    public static PasswordHash of(String password, RandomGenerator random) {
        return of(password, random, ITERATIONS);
    }

    static PasswordHash of(String password, RandomGenerator random, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(
                SCHEME + "$" + iterations + "$" + base64(salt) + "$" + base64(derive(password, salt, iterations)));
    }

    /** Of no known password; to compare with where there is no account, so that it takes as long. */
    static PasswordHash nobodys(int iterations) {
        return new PasswordHash(SCHEME + "$" + iterations + "$" + base64(new byte[SALT_BYTES]) + "$"
                + base64(new byte[HASH_BITS / Byte.SIZE]));
    }

    /** Whether it is the hash of {@code password}; takes as long for a wrong one. */
    public boolean matches(String password) {
        String[] parts = encoded.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] derived = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3]));
    }

    /** The scheme alone; never the hash. */
    @Override
    public String toString() {
        return SCHEME;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has PBKDF2", missing);
        } finally {
            spec.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
