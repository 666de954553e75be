package clinic.frontdesk.booking;

import org.jspecify.annotations.Nullable;

/**
 * Who asks for a hold.
 *
 * @param form tells the visitor's form from others
 * @param alone whether it is one visitor's; others may stand for all who come from one place
 * @param network blind name of the network that the visitor comes from; null: nobody counts what it holds
 */
public record Holder(String form, boolean alone, @Nullable String network) {

    /** A visitor with a form of their own. */
    public static Holder of(String form) {
        return new Holder(form, true, null);
    }

    /** Visitors who can't be told apart. */
    public static Holder anyOf(String place) {
        return new Holder(place, false, null);
    }

    /** The same from that network. */
    public Holder from(@Nullable String name) {
        return new Holder(form, alone, name);
    }
}
