package clinic.frontdesk.appointment;

/**
 * Who asks for a hold.
 *
 * @param form tells the visitor's form from others
 * @param alone whether it is one visitor's; others may stand for all who come from one place
 */
public record Holder(String form, boolean alone) {

    /** A visitor with a form of their own. */
    public static Holder of(String form) {
        return new Holder(form, true);
    }

    /** Visitors who can't be told apart. */
    public static Holder anyOf(String place) {
        return new Holder(place, false);
    }
}
