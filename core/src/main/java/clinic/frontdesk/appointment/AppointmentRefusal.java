package clinic.frontdesk.appointment;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A booking that is declined. */
public abstract sealed class AppointmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AppointmentRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    private static String named(Stream<Slug> parts) {
        return parts.map(Slug::value).collect(Collectors.joining(", ", "[", "]"));
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
            this("that time", zone, alternatives);
        }

        SlotTaken(Instant start, ZoneId zone, List<Slot> alternatives) {
            this(start.toString(), zone, alternatives);
        }

        private SlotTaken(String time, ZoneId zone, List<Slot> alternatives) {
            super(
                    Kind.CONFLICT,
                    "slot-taken",
                    time + " is kept for somebody else by now, or the patient has another appointment then; free are "
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

    /** The clinic would not offer that time, even if it had no other appointment. */
    public static final class NotOffered extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        NotOffered(SlotSearch asked) {
            super(
                    Kind.INVALID,
                    "start-not-offered",
                    ("%s doesn't offer %s at %s: hours, closures and steps of %s don't have it,"
                                    + " or its %s of notice and %d days ahead")
                            .formatted(
                                    asked.clinic().slug(),
                                    asked.type().slug(),
                                    asked.window().start(),
                                    named(asked.practitioners().stream().map(Practitioner::slug)),
                                    asked.type().rules().minimumNotice(),
                                    asked.type().rules().horizonDays()));
        }
    }

    /** No such appointment type, or none that visitors may book. */
    public static final class UnknownType extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownType(Slug wanted, Stream<AppointmentType> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-type",
                    wanted + " is none of the types that can be booked: " + named(there.map(AppointmentType::slug)));
        }
    }

    /** No such practitioner, or none who offers the type. */
    public static final class UnknownPractitioner extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownPractitioner(Slug wanted, Collection<Practitioner> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-practitioner",
                    wanted + " is none of those who offer it: "
                            + named(there.stream().map(Practitioner::slug)));
        }
    }

    /** No such location, or none where the type is offered. */
    public static final class UnknownLocation extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLocation(Slug wanted, AppointmentType type, Stream<Location> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-location",
                    wanted + " is none of the places where " + type.slug() + " is offered: "
                            + named(there.map(Location::slug)));
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

    /** No such block in this clinic, or no longer. */
    public static final class UnknownBlock extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        UnknownBlock(UUID id) {
            super(Kind.UNKNOWN, "unknown-block", "the clinic has no block " + id);
        }
    }

    /** So much of that day is held already that no more can be, until somebody books or lets go. */
    public static final class HeldEnough extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        HeldEnough(Session session) {
            super(
                    Kind.CONFLICT,
                    "held-enough",
                    ("with %s more than half of the day of %s would be held,"
                                    + " or more than a tenth by one network; a hold lasts %s")
                            .formatted(session.start(), session.practitioner(), Hold.LENGTH));
        }
    }

    /** It is too late for the patient to change it; the clinic's phone is the way. */
    public static final class TooLate extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        TooLate(Appointment appointment, Instant changesEnd) {
            super(
                    Kind.CONFLICT,
                    "too-late-to-change",
                    "it starts at %s, and the clinic lets patients change it until %s"
                            .formatted(appointment.start(), changesEnd));
        }
    }

    /** It was cancelled or rejected, or is over. */
    public static final class NotStanding extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        NotStanding(Appointment appointment) {
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

    /** The time is not offered, for reasons that staff may set aside. */
    public static final class Obstructed extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;
        private final transient Set<Obstacle> obstacles;

        Obstructed(Set<Obstacle> obstacles) {
            super(
                    Kind.CONFLICT,
                    "time-not-offered",
                    "in the way: " + new TreeSet<>(obstacles) + "; a wish with anyway sets that aside");
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
            super(
                    Kind.CONFLICT,
                    "patients-booked",
                    "say what becomes of all that are booked then: "
                            + appointments.stream().map(Appointment::id).toList());
            this.appointments = List.copyOf(appointments);
        }

        /** Their appointments, by start. */
        public List<Appointment> appointments() {
            return appointments;
        }
    }
}
