package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens an appointment without an account. A secret is derived and stored nowhere, so that it can be written again
 * into each letter; raising the appointment's link generation makes all former ones invalid.
 */
public final class AppointmentLinks {

    /** What a secret lets its bearer do. */
    public enum Right {
        /** See, confirm, move and cancel the appointment. */
        CHANGE,
        /** Read its calendar entry. */
        CALENDAR
    }

    private static final Pattern SECRET = Pattern.compile(
            "([a-z0-9-]{1,63})\\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.([A-Za-z0-9_-]{1,64})");

    private final Signer signer;
    private final Appointments appointments;

    /** @param appointments where what a secret names is looked up */
    public AppointmentLinks(Signer signer, Appointments appointments) {
        this.signer = signer;
        this.appointments = appointments;
    }

    /** The secret that gives that right: characters that need no escape in an address. */
    public String secretOf(Appointment appointment, Right right) {
        return appointment.clinic() + "." + appointment.id() + "."
                + signer.sign(appointment.clinic(), purpose(right), signed(appointment));
    }

    /** The clinic that a secret names, right or wrong. */
    public static Optional<Slug> clinicOf(String secret) {
        return Optional.of(SECRET.matcher(secret))
                .filter(Matcher::matches)
                .map(parts -> parts.group(1))
                .filter(Slug::isSlug)
                .map(Slug::new);
    }

    /**
     * The appointment that a secret opens.
     *
     * @throws AppointmentRefusal.UnknownAppointment for a secret that is none, or no longer
     */
    public Appointment open(String secret, Right right) {
        Matcher parts = SECRET.matcher(secret);
        if (!parts.matches() || !Slug.isSlug(parts.group(1))) {
            throw new AppointmentRefusal.UnknownAppointment();
        }
        return appointments
                .find(new Slug(parts.group(1)), new AppointmentId(UUID.fromString(parts.group(2))))
                .filter(found -> signer.isSigned(found.clinic(), purpose(right), signed(found), parts.group(3)))
                .orElseThrow(AppointmentRefusal.UnknownAppointment::new);
    }

    /**
     * An appointment whose link is still the one of that generation.
     *
     * @throws AppointmentRefusal.UnknownAppointment when another was made since, or there is no such appointment
     */
    public Appointment of(Slug clinic, AppointmentId id, int generation) {
        return appointments.open(clinic, id, generation);
    }

    /** An appointment as it is by now. */
    public Appointment again(Appointment known) {
        return appointments
                .refresh(known.clinic(), known.id())
                .orElseThrow(() -> new AppointmentRefusal.UnknownAppointment(known.id()));
    }

    private static String purpose(Right right) {
        return "appointment/" + right;
    }

    private static String signed(Appointment appointment) {
        return appointment.id() + "/" + appointment.linkGeneration();
    }
}
