package clinic.frontdesk;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the names that the domain gives away: ids for rows, references for people, secrets for links. */
public final class Ids {

    /** Without vowels (no accidental words) and without characters that look alike. */
    private static final String READABLE = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static final String URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final RandomGenerator random;

    /** @param random {@link java.security.SecureRandom} wherever secrets matter */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** A random id (RFC 9562, version 4). */
    public UUID next() {
        long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** What a person reads out on the phone, such as {@code 7Q2K-XM4T}; 28^8 of them. */
    public String reference() {
        return draw(READABLE, 4) + "-" + draw(READABLE, 4);
    }

    /** 258 random bits as 43 URL-safe characters. */
    public String secret() {
        return draw(URL_SAFE, 43);
    }

    private String draw(String alphabet, int length) {
        StringBuilder drawn = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return drawn.toString();
    }
}
