package clinic.frontdesk.appointment;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books appointments, never two into one time.
 *
 * <p>It locks the diaries of everyone and everything that may be concerned, asks {@link Availability} again, and only
 * then writes; all in the running transaction.
 */
public final class Booking {

    private static final int ALTERNATIVES = 3;

    private final Appointments appointments;
    private final Diaries diaries;
    private final Reception reception;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public Booking(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.diaries = diaries;
        this.reception = reception;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books an appointment for a visitor, and keeps the lead that comes with it.
     *
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws AppointmentRefusal.NotOffered when the clinic would not offer the time anyway
     * @throws AppointmentRefusal.UnknownType when visitors can't book such a type
     * @throws AppointmentRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws AppointmentRefusal.UnknownLocation when there is none, or not for the type
     */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish) {
        return book(clinic, visitor, wish, null);
    }

    /** The same for an application that knows the appointment by an id of its own. */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish, @Nullable String externalId) {
        TimeRange instant = TimeRange.of(wish.start(), Duration.ofNanos(1));
        TimesWish times = new TimesWish(wish.type(), wish.practitioner(), wish.location());
        SlotSearch search = diaries.informed(Timetable.searchFor(clinic, times, instant, clock.instant()));
        if (!diaries.offers(search)) {
            throw new AppointmentRefusal.NotOffered();
        }
        diaries.lock(search);
        List<Entry> entries = diaries.around(search);
        Slot slot = freeSlot(search, entries);
        Appointment appointment = appointment(search, slot, entries, visitor, externalId);
        appointments.add(appointment);
        notices.announce(
                clinic.slug(), EventType.APPOINTMENT_BOOKED, appointment.id().value());
        return appointment;
    }

    private Slot freeSlot(SlotSearch search, List<Entry> entries) {
        return Availability.slots(search, entries).stream().findFirst().orElseThrow(() -> taken(search));
    }

    private AppointmentRefusal.SlotTaken taken(SlotSearch search) {
        Instant start = search.window().start();
        return new AppointmentRefusal.SlotTaken(
                search.clinic().timeZone(), diaries.nearest(search, start, ALTERNATIVES));
    }

    private Appointment appointment(
            SlotSearch search, Slot slot, List<Entry> entries, Visitor visitor, @Nullable String externalId) {
        AppointmentType type = search.type();
        Slug practitioner = mostFree(slot, entries, search);
        Lead lead = reception.receiveBooking(search.clinic(), visitor, new Enquiry.Visit(type.slug(), type.intent()));
        return new Appointment(
                new AppointmentId(ids.next()),
                search.clinic().slug(),
                lead.reference(),
                lead.id(),
                type.slug(),
                practitioner,
                slot.location(),
                Availability.room(search, practitioner, slot, entries).orElse(null),
                slot.time().start(),
                type.timing(),
                type.rules().confirm() == Confirmation.STAFF ? AppointmentStatus.REQUESTED : AppointmentStatus.BOOKED,
                externalId,
                clock.instant());
    }

    /** Of those who are free, the one with the most free time on that date; the first of equals. */
    private static Slug mostFree(Slot slot, List<Entry> entries, SlotSearch search) {
        List<Practitioner> free = search.practitioners().stream()
                .filter(practitioner -> slot.practitioners().contains(practitioner.slug()))
                .toList();
        return new FreeTime(search, slot.time().start(), entries)
                .most(free)
                .orElseThrow()
                .slug();
    }
}
