package clinic.frontdesk.contact;

/**
 * What a person wants to be called, in any script.
 *
 * @param full the whole name as the person would write it, 1 to 200 characters
 */
public record PersonName(String full) {

    private static final int MOST = 200;

    /** @throws ContactRefusal when the name is blank, too long or has control characters */
    public PersonName {
        full = PlainText.line(full, MOST);
    }

    /** A name of two parts, in the order in which they are spoken. */
    public static PersonName of(String given, String family) {
        return new PersonName(given + " " + family);
    }
}
