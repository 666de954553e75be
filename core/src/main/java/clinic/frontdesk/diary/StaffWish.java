package clinic.frontdesk.diary;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that staff want for a patient.
 *
 * @param location null: where the practitioner is then
 * @param anyway whether to take it outside of what is offered; never where somebody else has it
 */
public record StaffWish(Slug type, Slug practitioner, @Nullable Slug location, Instant start, boolean anyway) {}
