package clinic.frontdesk.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.notice.Relay;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Instant TUESDAY_NINE = Instant.parse("2026-12-01T17:00:00Z");

    private final Clinic clinic = SampleClinic.clinic();
    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Ids ids = new Ids(new Random(3));
    private final Notices unheard = new Notices(memory.outbox(), List.of(), ids, clock);
    private final Attendance attendance = new Attendance(
            memory.appointments(), new Reception(memory.leads(), memory.consents(), unheard, ids, clock));
    private final Courier courier = attendance.courier(memory.transactions());
    private final Notices notices = new Notices(memory.outbox(), List.of(courier), ids, clock);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, clock);
    private final Decisions decisions = new Decisions(memory.appointments(), diaries, reception, notices, ids, clock);
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void thePatientCameOnceAnAppointmentIsOver() {
        Appointment booked = book();
        Relay relay = new Relay(
                memory.outbox(), List.of(courier), memory.transactions(), clock, new Random(1), Runnable::run);
        assertEquals(0, relay.relay());
        assertEquals(LeadState.BOOKED, stateOf(booked));
        clock.pass(Duration.ofDays(2));
        assertEquals(1, relay.relay());
        assertEquals(LeadState.ATTENDED, stateOf(booked));
    }

    @Test
    void aPatientWhoWasMissedDidNotCome() {
        Appointment booked = book();
        clock.pass(Duration.ofDays(2));
        memory.transactions().run(() -> decisions.settle(staff, clinic, booked.id(), AppointmentChange.Kind.MISSED));
        note(booked.id());
        assertEquals(LeadState.BOOKED, stateOf(booked));
    }

    @Test
    void nothingIsNotedOfAnAppointmentThatIsNotThere() {
        note(new AppointmentId(ids.next()));
        assertEquals(LeadState.BOOKED, stateOf(book()));
    }

    @Test
    void hearsOfNothingButTheEndOfAppointments() {
        assertEquals(
                EnumSet.of(EventType.APPOINTMENT_ENDED),
                Stream.of(EventType.values()).filter(courier::carries).collect(Collectors.toSet()));
    }

    private void note(AppointmentId ended) {
        memory.transactions().run(() -> attendance.note(clinic.slug(), ended));
    }

    private LeadState stateOf(Appointment appointment) {
        return memory.transactions()
                .within(() -> memory.leads().find(clinic.slug(), appointment.lead()))
                .orElseThrow()
                .state();
    }

    private Appointment book() {
        return memory.transactions()
                .within(() -> booking.book(clinic, SampleClinic.visitor(), BookingWish.of("visit", TUESDAY_NINE)));
    }
}
