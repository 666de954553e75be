package clinic.frontdesk.booking;

import clinic.frontdesk.clinic.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Whose free times are wanted.
 *
 * @param practitioner null: anyone's who offers the type
 * @param location null: anywhere it is offered
 */
public record TimesWish(Slug type, @Nullable Slug practitioner, @Nullable Slug location) {

    /** With anyone, anywhere. */
    public static TimesWish of(String type) {
        return new TimesWish(new Slug(type), null, null);
    }
}
