package clinic.frontdesk.persistence.sql;

/**
 * Keeps a query for a list of values to its clinic. An equation would have H2 use an index that begins with the clinic, by
 * which it can't look up a list: it would read all that the clinic has.
 */
public final class OfClinic {

    private OfClinic() {}

    /** A condition on {@code :clinic}. */
    public static String among(String row) {
        return row + ".clinicId between :clinic and :clinic";
    }
}
