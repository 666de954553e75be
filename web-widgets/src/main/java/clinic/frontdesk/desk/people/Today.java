package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.diary.Attendee;
import clinic.frontdesk.desk.diary.GridColumn;
import clinic.frontdesk.desk.diary.GridItem;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a day at the desk is about.
 *
 * @param now whom to call now, overdue first
 * @param later whom to call later today
 * @param unconfirmed whose appointments lapse soonest unless they call, or confirm by the mail
 * @param coming who comes today, and when nobody does
 * @param fresh what else has come since yesterday, newest first
 * @param booked the appointments of those that came with one
 * @param aside how many look like spam
 */
public record Today(
        Slice<Call> now,
        Slice<Call> later,
        Slice<Booked> unconfirmed,
        List<Coming> coming,
        Slice<Lead> fresh,
        Map<LeadId, Appointment> booked,
        long aside) {

    /**
     * Someone who comes, or free time.
     *
     * @param attendee empty: free
     */
    public record Coming(GridColumn column, GridItem item, Optional<Attendee> attendee) {}

    /** Whose enquiry is the first to look at. */
    Optional<Lead> first() {
        return Stream.of(now, later)
                .flatMap(calls -> calls.items().stream())
                .map(Call::lead)
                .findFirst()
                .or(() -> fresh.items().stream().findFirst());
    }

    /** How many people come. */
    public long visitors() {
        return coming.stream().flatMap(one -> one.attendee().stream()).count();
    }

    /** Whether there is nothing to do. */
    public boolean isQuiet() {
        return now.total() + later.total() + unconfirmed.total() + coming.size() + fresh.total() == 0;
    }
}
