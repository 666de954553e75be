package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Reception;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who wants an appointment, and whether they have one that begins at the same time: nobody can be at two.
 *
 * <p>Two requests of one person may lock different diaries, so the person is locked before the diaries.
 */
public final class Patients {

    /** Times are kept to the millisecond. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Appointments appointments;
    private final Reception reception;

    public Patients(Appointments appointments, Reception reception) {
        this.appointments = appointments;
        this.reception = reception;
    }

    /**
     * Somebody whom nobody else takes in until the running transaction ends.
     *
     * @param known whose phone number or e-mail address the clinic has
     */
    public record Patient(Contact contact, Optional<PersonId> known) {}

    public Patient lock(Clinic clinic, Contact contact) {
        return new Patient(contact, reception.lock(clinic, contact));
    }

    /** Whoever made that enquiry. */
    public Patient lock(Clinic clinic, LeadId lead) {
        return lock(clinic, reception.contact(clinic, lead));
    }

    /**
     * Whether they have an appointment that begins at {@code start}.
     *
     * @param but the appointment that is moved or confirmed; null: none
     */
    public boolean haveAnother(
            Clinic clinic, Patient patient, Instant start, @Nullable AppointmentId but, Instant now) {
        return patient.known
                .filter(person ->
                        reception.haveAsked(clinic, person, patient.contact, leadsAt(clinic, start, but, now)))
                .isPresent();
    }

    /** Somebody vouches for whoever booked it: nothing that strangers are bound by binds them any more. */
    public void trust(Clinic clinic, Appointment booked) {
        appointments.unproven().remove(booked.clinic(), booked.id().toString());
        reception.trust(clinic, booked.lead());
    }

    /** The leads of all appointments that begin then. */
    private Set<LeadId> leadsAt(Clinic clinic, Instant start, @Nullable AppointmentId but, Instant now) {
        return appointments.starting(clinic.slug(), TimeRange.of(start, MOMENT)).stream()
                .filter(other -> !other.id().equals(but) && other.status().isOpen() && other.standsAt(now))
                .map(Appointment::lead)
                .collect(Collectors.toSet());
    }
}
