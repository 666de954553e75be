package clinic.frontdesk.web.appointment;

import clinic.frontdesk.Own;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Idempotency;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.trust.Challenges;
import clinic.frontdesk.web.trust.VisitorWrite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Books what a request asks for, once. */
@Dependent
public class Bookings implements VisitorWrite<BookingForm, Appointment> {

    private final Booking booking;
    private final Appointments appointments;
    private final Idempotency idempotency;
    private final Challenges challenges;
    private final LetterLimit letters;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Bookings(
            Booking booking,
            Appointments appointments,
            Idempotency idempotency,
            Challenges challenges,
            LetterLimit letters,
            Settings settings,
            @Own Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.booking = booking;
        this.appointments = appointments;
        this.idempotency = idempotency;
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public BookingForm read(Clinic clinic, Fields fields) {
        return BookingForm.read(clinic, fields, clock.instant());
    }

    @Override
    public Appointment take(Clinic clinic, Fields fields, BookingForm form, Standing standing) {
        return idempotency
                .former(clinic.slug(), fields)
                .map(made -> known(clinic, made.get(0)))
                .orElseGet(() -> {
                    BookingWish wish = ownHold(clinic, form.wish(), fields);
                    Appointment booked = booking.book(clinic, form.visitor().with(standing), wish);
                    idempotency.remember(
                            clinic.slug(), fields, List.of(booked.id().toString()));
                    return booked;
                });
    }

    /** Whether a letter about it goes out to the visitor, in the running transaction. */
    public boolean mails(Clinic clinic, Appointment booked) {
        return settings.mails() && !letters.holdsBack(clinic.slug(), booked.lead());
    }

    private Appointment known(Clinic clinic, String id) {
        return appointments
                .find(clinic.slug(), new AppointmentId(UUID.fromString(id)))
                .orElseThrow();
    }

    /** Whether the form has a hold of the time that it wants and doesn't name it, in the running transaction. */
    boolean areHeldUnnamed(Clinic clinic, Fields fields) {
        BookingWish wish = read(clinic, fields).wish();
        return !ownHold(clinic, wish, fields).equals(wish);
    }

    /** The wish with the hold of its own form, also where the form doesn't know yet that it has one, or another. */
    private BookingWish ownHold(Clinic clinic, BookingWish wish, Fields fields) {
        if (wish.hold() != null
                && appointments.findHold(clinic.slug(), wish.hold()).isPresent()) {
            return wish;
        }
        return challenges.signedForm(clinic, fields).stream()
                .flatMap(form -> appointments.holdsOf(clinic.slug(), form).stream())
                .filter(hold -> hold.session().start().equals(wish.start())
                        && hold.session().type().equals(wish.type()))
                .findFirst()
                .map(hold -> wish.holding(hold.token()))
                .orElse(wish);
    }
}
