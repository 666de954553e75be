package clinic.frontdesk.diary;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What staff ask of the diaries, and is declined. */
public abstract sealed class DiaryRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private DiaryRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    private static String named(Stream<Slug> parts) {
        return parts.map(Slug::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The time is not offered, for reasons that staff may set aside. */
    public static final class Obstructed extends DiaryRefusal {
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
    public static final class PatientsBooked extends DiaryRefusal {
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

    /** No such block in this clinic, or no longer. */
    public static final class UnknownBlock extends DiaryRefusal {
        private static final long serialVersionUID = 1L;

        UnknownBlock(UUID id) {
            super(Kind.UNKNOWN, "unknown-block", "the clinic has no block " + id);
        }
    }

    /** No such appointment type in this clinic. */
    public static final class UnknownType extends DiaryRefusal {
        private static final long serialVersionUID = 1L;

        UnknownType(Slug wanted, Collection<AppointmentType> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-type",
                    wanted + " is none of the clinic's types: "
                            + named(there.stream().map(AppointmentType::slug)));
        }
    }

    /** No such practitioner in this clinic. */
    public static final class UnknownPractitioner extends DiaryRefusal {
        private static final long serialVersionUID = 1L;

        UnknownPractitioner(Slug wanted, Collection<Practitioner> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-practitioner",
                    wanted + " is none of the clinic's practitioners: "
                            + named(there.stream().map(Practitioner::slug)));
        }
    }
}
