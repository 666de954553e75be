package clinic.frontdesk.staff;

import clinic.frontdesk.Sha256;

/**
 * Something that opens a door to whoever has it: a session's cookie, a link to set up an account.
 *
 * @param value given to its holder, stored nowhere
 */
public record Secret(String value) {

    /** What is stored of it: SHA-256 in hexadecimal. A random secret needs no slow hash. */
    public String hash() {
        return Sha256.hex(value);
    }

    /** Another secret that only its holder can know, such as a form's token; equal for an equal {@code purpose}. */
    public String derive(String purpose) {
        return Sha256.hex(purpose + ":" + value);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
