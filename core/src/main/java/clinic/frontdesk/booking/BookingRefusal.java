package clinic.frontdesk.booking;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a visitor asks for, and is declined. */
public abstract sealed class BookingRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private BookingRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    private static String named(Stream<Slug> parts) {
        return parts.map(Slug::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The clinic would not offer that time, even if it had no other appointment. */
    public static final class NotOffered extends BookingRefusal {
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
    public static final class UnknownType extends BookingRefusal {
        private static final long serialVersionUID = 1L;

        UnknownType(Slug wanted, Stream<AppointmentType> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-type",
                    wanted + " is none of the types that can be booked: " + named(there.map(AppointmentType::slug)));
        }
    }

    /** No such practitioner, or none who offers the type. */
    public static final class UnknownPractitioner extends BookingRefusal {
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
    public static final class UnknownLocation extends BookingRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLocation(Slug wanted, AppointmentType type, Stream<Location> there) {
            super(
                    Kind.UNKNOWN,
                    "unknown-location",
                    wanted + " is none of the places where " + type.slug() + " is offered: "
                            + named(there.map(Location::slug)));
        }
    }

    /** So much of that day is held already that no more can be, until somebody books or lets go. */
    public static final class HeldEnough extends BookingRefusal {
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
    public static final class TooLate extends BookingRefusal {
        private static final long serialVersionUID = 1L;

        TooLate(Appointment appointment, Instant changesEnd) {
            super(
                    Kind.CONFLICT,
                    "too-late-to-change",
                    "it starts at %s, and the clinic lets patients change it until %s"
                            .formatted(appointment.start(), changesEnd));
        }
    }
}
