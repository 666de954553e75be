package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Booking;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.Once;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Books what a request asks for, once. */
@Dependent
public class Bookings {

    private final Booking booking;
    private final Appointments appointments;
    private final Once once;
    private final Clock clock;

    @Inject
    Bookings(Booking booking, Appointments appointments, Once once, Clock clock) {
        this.booking = booking;
        this.appointments = appointments;
        this.once = once;
        this.clock = clock;
    }

    /** Books, in the running transaction. */
    public Appointment book(Clinic clinic, Fields fields) {
        BookingForm form = BookingForm.read(clinic, fields, clock.instant());
        List<String> made = once.make(
                clinic.slug(),
                fields,
                () -> List.of(
                        booking.book(clinic, form.visitor(), form.wish()).id().toString()));
        return appointments
                .find(clinic.slug(), new AppointmentId(UUID.fromString(made.get(0))))
                .orElseThrow();
    }
}
