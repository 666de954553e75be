package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What free times are wanted.
 *
 * @param practitioners one of these
 * @param location only there; null: anywhere the type is offered
 * @param window in which the times start
 * @param now when it is asked
 * @param ownHold token of the visitor's own hold, which isn't in their way
 * @param moving the appointment that is being moved, which isn't in its own way
 */
public record SlotSearch(
        Clinic clinic,
        AppointmentType type,
        List<Practitioner> practitioners,
        @Nullable Slug location,
        TimeRange window,
        Instant now,
        @Nullable String ownHold,
        @Nullable AppointmentId moving) {

    /** Copies {@code practitioners}. */
    public SlotSearch {
        practitioners = List.copyOf(practitioners);
    }

    /** A visitor's search, at anyone who offers the type. */
    public static SlotSearch of(Clinic clinic, AppointmentType type, TimeRange window, Instant now) {
        return new SlotSearch(clinic, type, clinic.practitionersOf(type), null, window, now, null, null);
    }

    /** The same search at one of {@code wanted} only, and at {@code place} unless null. */
    public SlotSearch at(List<Practitioner> wanted, @Nullable Slug place) {
        return new SlotSearch(clinic, type, wanted, place, window, now, ownHold, moving);
    }

    /** The same search in another window. */
    public SlotSearch in(TimeRange other) {
        return new SlotSearch(clinic, type, practitioners, location, other, now, ownHold, moving);
    }

    /** The earliest start that leaves enough notice. */
    Instant earliest() {
        return now.plus(type.rules().minimumNotice());
    }

    /** The last date of the clinic on which an appointment may start. */
    LocalDate lastDate() {
        return LocalDate.ofInstant(now, clinic.timeZone()).plusDays(type.rules().horizonDays());
    }

    /** The end of that date. */
    Instant horizon() {
        return lastDate().plusDays(1).atStartOfDay(clinic.timeZone()).toInstant();
    }

    boolean allows(Slug place) {
        return type.isOfferedAt(place) && (location == null || location.equals(place));
    }
}
