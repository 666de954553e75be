package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Own;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells what the booking form of staff is for, by its hidden fields: {@code move} an appointment, or a {@code lead} to book. */
@Dependent
class BookingTasks {

    private final StaffBooking booking;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final BookingPrefill prefill;
    private final Clock clock;

    @Inject
    BookingTasks(
            StaffBooking booking,
            AppointmentDesk appointments,
            LeadDesk leads,
            BookingPrefill prefill,
            @Own Clock clock) {
        this.booking = booking;
        this.appointments = appointments;
        this.leads = leads;
        this.prefill = prefill;
        this.clock = clock;
    }

    BookingTask of(Visit visit, Fields fields) {
        Optional<String> move = fields.text("move");
        if (move.isPresent()) {
            return new Move(booking, appointments, leads, visit, fields, DiaryPages.idOf(move.get()));
        }
        Instant now = clock.instant();
        return fields.text("lead")
                .map(id -> new LeadId(GivenId.of(id)))
                .<BookingTask>map(id -> new LeadBooking(booking, leads, prefill, visit, fields, id, now))
                .orElseGet(() -> new CallerBooking(booking, visit, fields, now));
    }
}
