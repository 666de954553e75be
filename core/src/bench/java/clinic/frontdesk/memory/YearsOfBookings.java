package clinic.frontdesk.memory;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A clinic with ten practitioners, on the day after so many bookings, each by another person. */
@State(Scope.Thread)
public class YearsOfBookings {

    private static final Timing HALF_HOURS =
            new Timing(Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO);

    @Param({"300", "3000", "30000"})
    public int booked;

    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Ids ids = new Ids(new Random(7));
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, clock);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, clock);
    private final Timetable timetable = new Timetable(diaries, clock);
    private final Clinic clinic = clinic();
    private int persons;

    @Setup
    public void fill() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
        while (persons < booked) {
            fillADay();
            clock.pass(Duration.ofDays(1));
        }
    }

    /** Books the next free time for somebody new, and takes it back. */
    public Appointment bookOnce() {
        try {
            memory.transactions().run(() -> {
                throw new Taken(book(timetable.next(clinic, TimesWish.of("visit"), 1).get(0)));
            });
            throw new AssertionError("it was kept");
        } catch (Taken back) {
            return back.appointment;
        }
    }

    private void fillADay() {
        memory.transactions().run(() -> timetable
                .on(clinic, TimesWish.of("visit"), clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(3), 1)
                .slots()
                .forEach(slot -> slot.practitioners().stream()
                        .limit(booked - persons)
                        .forEach(free -> book(slot))));
    }

    private Appointment book(Slot slot) {
        return booking.book(clinic, somebody(), BookingWish.of("visit", slot.start()));
    }

    private Visitor somebody() {
        persons++;
        return new Visitor(
                Contact.of(new PersonName("Jo Lindqvist"), null, new EmailAddress("jo" + persons + "@example.org")),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", clock.instant())),
                Provenance.unknown(Locale.US),
                false);
    }

    private static Clinic clinic() {
        ClinicBuilder described = Clinic.describe("harbour", "Harbour", ZoneOffset.UTC, "(415) 555-0132", "US")
                .type(AppointmentType.visit("visit", "Visit", HALF_HOURS));
        for (int i = 0; i < 10; i++) {
            described.practitioner(
                    "p" + i,
                    "Practitioner " + i,
                    WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("09:00", "17:00")));
        }
        return described.build();
    }

    /** Rolls back. */
    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Appointment appointment;

        private Taken(Appointment appointment) {
            super(null, null, false, false);
            this.appointment = appointment;
        }
    }
}
