package clinic.frontdesk.request;

/**
 * What marks requests as repeats of each other.
 *
 * @param value chosen by the client, 1 to 200 printable ASCII characters
 * @param fingerprint digest of what was asked for, so that the same key with another wish is noticed
 */
public record IdempotencyKey(String value, String fingerprint) {

    private static final int MOST = 200;

    /** @throws RequestRefusal.KeyMalformed when {@code value} has another form */
    public IdempotencyKey {
        if (!value.matches("[!-~]{1," + MOST + "}")) {
            throw new RequestRefusal.KeyMalformed(value.length(), MOST);
        }
    }
}
