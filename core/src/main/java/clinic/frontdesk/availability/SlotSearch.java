package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What free times are wanted.
 *
 * @param practitioners one of these
 * @param location only there; null: anywhere the type is offered
 * @param window in which the times start
 * @param now when it is asked
 * @param holidays dates of the clinic on which weekly hours don't count
 * @param ownHolds tokens of the visitor's own holds, which aren't in their way
 * @param moving the appointment that is being moved, which isn't in its own way
 * @param staff whether it is asked by staff, whom notice and horizon don't bind
 */
public record SlotSearch(
        Clinic clinic,
        AppointmentType type,
        List<Practitioner> practitioners,
        @Nullable Slug location,
        TimeRange window,
        Instant now,
        Set<LocalDate> holidays,
        Set<String> ownHolds,
        @Nullable AppointmentId moving,
        boolean staff) {

    /** Copies {@code practitioners}, {@code holidays} and {@code ownHolds}. */
    public SlotSearch {
        practitioners = List.copyOf(practitioners);
        holidays = Set.copyOf(holidays);
        ownHolds = Set.copyOf(ownHolds);
    }

    /** A visitor's search, at anyone who offers the type. */
    public static SlotSearch of(Clinic clinic, AppointmentType type, TimeRange window, Instant now) {
        return new SlotSearch(
                clinic, type, clinic.practitionersOf(type), null, window, now, Set.of(), Set.of(), null, false);
    }

    /** The same search at one of {@code wanted} only, and at {@code place} unless null. */
    public SlotSearch at(List<Practitioner> wanted, @Nullable Slug place) {
        return new SlotSearch(clinic, type, wanted, place, window, now, holidays, ownHolds, moving, staff);
    }

    /** The same search in another window. */
    public SlotSearch in(TimeRange other) {
        return new SlotSearch(clinic, type, practitioners, location, other, now, holidays, ownHolds, moving, staff);
    }

    /** The same search with public holidays. */
    public SlotSearch closedOn(Set<LocalDate> dates) {
        return new SlotSearch(clinic, type, practitioners, location, window, now, dates, ownHolds, moving, staff);
    }

    /** The same search by whoever has those holds. */
    public SlotSearch holding(Set<String> tokens) {
        return new SlotSearch(clinic, type, practitioners, location, window, now, holidays, tokens, moving, staff);
    }

    /** The same search for an appointment that is there already. */
    public SlotSearch moving(AppointmentId moved) {
        return new SlotSearch(clinic, type, practitioners, location, window, now, holidays, ownHolds, moved, staff);
    }

    /** The same search by staff. */
    public SlotSearch byStaff() {
        return new SlotSearch(clinic, type, practitioners, location, window, now, holidays, ownHolds, moving, true);
    }

    /** Whether it matters how many have a seat in a session, or who. */
    public boolean tellsSeatsApart() {
        BookingRules rules = type.rules();
        return rules.capacity() > 1 || rules.dailyCap() != null || moving != null || !ownHolds.isEmpty();
    }

    /** Whether it matters what else is on a date: for a cap, and to find out who has most time. */
    public boolean comparesDates() {
        return type.rules().dailyCap() != null || practitioners.size() > 1;
    }

    /** The earliest start that leaves enough notice. */
    Instant earliest() {
        return now.plus(type.rules().minimumNotice());
    }

    /** The end of the last date of the clinic on which a visitor's appointment may start. */
    public Instant horizon() {
        return LocalDate.ofInstant(now, clinic.timeZone())
                .plusDays(type.rules().horizonDays() + 1L)
                .atStartOfDay(clinic.timeZone())
                .toInstant();
    }

    /** The part of the window that notice and horizon leave. */
    public TimeRange allowed() {
        if (staff) {
            return window;
        }
        Instant from = window.start().isBefore(earliest()) ? earliest() : window.start();
        Instant until = window.end().isAfter(horizon()) ? horizon() : window.end();
        return new TimeRange(from, until.isBefore(from) ? from : until);
    }

    boolean allows(Slug place) {
        return type.isOfferedAt(place) && (location == null || location.equals(place));
    }

    /** What an appointment at that time would keep free of others. */
    TimeRange kept(TimeRange time) {
        return time.widened(type.timing().bufferBefore(), type.timing().bufferAfter());
    }

    boolean blocks(Entry entry) {
        return entry.blocksAt(now, ownHolds) && (moving == null || !moving.equals(entry.appointment()));
    }
}
