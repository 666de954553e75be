package clinic.frontdesk.appointment;

import clinic.frontdesk.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A booking that is declined. */
public abstract sealed class AppointmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AppointmentRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** Somebody else has the time by now. */
    public static final class SlotTaken extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;
        private final transient ZoneId zone;
        private final transient List<Slot> alternatives;

        /**
         * With the nearest times that are still free.
         *
         * @param zone of the clinic
         */
        public SlotTaken(ZoneId zone, List<Slot> alternatives) {
            super(Kind.CONFLICT, "slot-taken");
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

    /** The clinic would not offer that time, even if it had no other appointment. */
    public static final class NotOffered extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        NotOffered() {
            super(Kind.INVALID, "start-not-offered");
        }
    }

    /** No such appointment type, or none that visitors may book. */
    public static final class UnknownType extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownType() {
            super(Kind.UNKNOWN, "unknown-type");
        }
    }

    /** No such practitioner, or none who offers the type. */
    public static final class UnknownPractitioner extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownPractitioner() {
            super(Kind.UNKNOWN, "unknown-practitioner");
        }
    }

    /** The clinic has as many busy feeds as it may have. */
    public static final class TooManyFeeds extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        TooManyFeeds() {
            super(Kind.CONFLICT, "too-many-feeds");
        }
    }

    /** No such busy feed in this clinic, or no longer. */
    public static final class UnknownFeed extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownFeed() {
            super(Kind.UNKNOWN, "unknown-feed");
        }
    }

    /** No such location, or none where the type is offered. */
    public static final class UnknownLocation extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLocation() {
            super(Kind.UNKNOWN, "unknown-location");
        }
    }

    /** No such appointment in this clinic. */
    public static final class UnknownAppointment extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownAppointment() {
            super(Kind.UNKNOWN, "unknown-appointment");
        }
    }

    /** No such block in this clinic, or no longer. */
    public static final class UnknownBlock extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownBlock() {
            super(Kind.UNKNOWN, "unknown-block");
        }
    }

    /** So much of that day is held already that no more can be, until somebody books or lets go. */
    public static final class HeldEnough extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        HeldEnough() {
            super(Kind.CONFLICT, "held-enough");
        }
    }

    /** It is too late for the patient to change it; the clinic's phone is the way. */
    public static final class TooLate extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        TooLate() {
            super(Kind.CONFLICT, "too-late-to-change");
        }
    }

    /** It was cancelled or rejected, or is over. */
    public static final class NotStanding extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        NotStanding() {
            super(Kind.CONFLICT, "appointment-not-standing");
        }
    }

    /** Something has happened to it that whoever wants to change it has not seen. */
    public static final class ChangedMeanwhile extends AppointmentRefusal {

        private static final long serialVersionUID = 1L;

        private final transient List<AppointmentChange> since;

        ChangedMeanwhile(List<AppointmentChange> since) {
            super(Kind.CONFLICT, "changed-meanwhile");
            this.since = List.copyOf(since);
        }

        /** What was done meanwhile, earliest first; empty of what has no journal. */
        public List<AppointmentChange> since() {
            return since;
        }
    }

    /** Nothing was done to the appointment that can still be taken back. */
    public static final class NothingToUndo extends AppointmentRefusal {

        private static final long serialVersionUID = 1L;

        NothingToUndo() {
            super(Kind.CONFLICT, "nothing-to-undo");
        }
    }

    /** The time is not offered, for reasons that staff may set aside. */
    public static final class Obstructed extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;
        private final transient Set<Obstacle> obstacles;

        Obstructed(Set<Obstacle> obstacles) {
            super(Kind.CONFLICT, "time-not-offered");
            this.obstacles = Set.copyOf(obstacles);
        }

        /** What stands in the way. */
        public Set<Obstacle> obstacles() {
            return obstacles;
        }
    }

    /** Patients are booked in the time that is to be blocked, and it wasn't said of all what becomes of them. */
    public static final class PatientsBooked extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;
        private final transient List<Appointment> appointments;

        PatientsBooked(List<Appointment> appointments) {
            super(Kind.CONFLICT, "patients-booked");
            this.appointments = List.copyOf(appointments);
        }

        /** Their appointments, by start. */
        public List<Appointment> appointments() {
            return appointments;
        }
    }
}
