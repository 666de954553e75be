package clinic.frontdesk.booking;

import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.scheduling.ClinicHolidays;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.FreeSlots;
import clinic.frontdesk.scheduling.TakenTimes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Claims times for visitors, and tells how much of a practitioner's day is kept. */
final class Claims {

    private final ClinicHolidays holidays;
    private final DiaryLocks locks;
    private final TakenTimes taken;
    private final FreeSlots free;

    Claims(Diaries diaries) {
        this.holidays = new ClinicHolidays(diaries);
        this.locks = new DiaryLocks(diaries.appointments());
        this.taken = new TakenTimes(diaries);
        this.free = new FreeSlots(diaries);
    }

    /**
     * Finds out, with the diaries locked until the running transaction ends, whether the one start of the search's window
     * is free.
     *
     * @param leaving sessions that end with the transaction, whose diaries are locked too
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws BookingRefusal.NotOffered when the clinic would not offer the time anyway
     */
    Claim claim(SlotSearch search, Collection<Session> leaving) {
        if (search.allowed().isEmpty()) {
            throw new BookingRefusal.NotOffered(search);
        }
        SlotSearch informed = holidays.informed(search);
        if (Availability.slots(informed, Entry.ofClosures(search.clinic())).isEmpty()) {
            throw new BookingRefusal.NotOffered(search);
        }
        locks.lock(search, leaving);
        List<Entry> entries = taken.inTheWay(informed);
        List<Slot> slots = Availability.slots(informed, entries);
        if (slots.isEmpty()) {
            throw free.taken(search);
        }
        return new Claim(informed, slots, entries);
    }

    /** Whether holds would keep more than half of the practitioner's day with this session; the first always may. */
    boolean isTooMuchHeld(Claim claim, Session session) {
        return keepMoreThan(2, claim, session, entry -> entry.hold() != null);
    }

    /**
     * Whether those entries would keep more than a part of the practitioner's day with this session; the first always may.
     *
     * @param part the divisor: 10 for a tenth
     */
    boolean keepMoreThan(int part, Claim claim, Session session, Predicate<Entry> counted) {
        return Availability.keepMoreThan(part, day(claim, session), session, dayOf(claim, session), counted);
    }

    /** All that is in the diaries on the date of that session. */
    List<Entry> dayOf(Claim claim, Session session) {
        return taken.around(day(claim, session));
    }

    private static SlotSearch day(Claim claim, Session session) {
        Clinic clinic = claim.search().clinic();
        LocalDate date = LocalDate.ofInstant(session.start(), clinic.timeZone());
        return claim.search().in(TimeRange.ofDate(date, clinic.timeZone()));
    }
}
