package clinic.frontdesk.appointment;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Slot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something about an appointment that is declined, whoever asked. */
public abstract sealed class AppointmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AppointmentRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** Somebody else has the time by now. */
    public static final class SlotTaken extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;
        private final transient ZoneId zone;
        private final transient List<Slot> alternatives;

        /**
         * With the nearest times that are still free.
         *
         * @param start the time; null: whoever refuses doesn't know it
         * @param zone of the clinic
         */
        public SlotTaken(@Nullable Instant start, ZoneId zone, List<Slot> alternatives) {
            super(
                    Kind.CONFLICT,
                    "slot-taken",
                    (start == null ? "that time" : start)
                            + " is kept for somebody else by now, or the patient has another appointment then; free are "
                            + alternatives.stream().map(Slot::start).toList());
            this.zone = zone;
            this.alternatives = List.copyOf(alternatives);
        }

        /** The zone of the clinic. */
        public ZoneId zone() {
            return zone;
        }

        /** The nearest free times, nearest first. */
        public List<Slot> alternatives() {
            return alternatives;
        }
    }

    /** No such appointment in this clinic. */
    public static final class UnknownAppointment extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownAppointment(AppointmentId id) {
            super(Kind.UNKNOWN, "unknown-appointment", "the clinic has no appointment " + id);
        }

        /** By the secret of a link that opens none, or no longer. */
        UnknownAppointment() {
            super(Kind.UNKNOWN, "unknown-appointment", "no appointment has that link, or no longer");
        }
    }

    /** It was cancelled or rejected, or is over. */
    public static final class NotStanding extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        /** @param appointment as it was read */
        public NotStanding(Appointment appointment) {
            super(
                    Kind.CONFLICT,
                    "appointment-not-standing",
                    "%s was read as %s, revision %d, and starts at %s: it has changed since, or is over for what was asked"
                            .formatted(
                                    appointment.id(),
                                    appointment.status(),
                                    appointment.revision(),
                                    appointment.start()));
        }
    }
}
