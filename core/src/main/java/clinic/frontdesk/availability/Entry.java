package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Closure;
import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that occupies time in a diary. Cancelled, rejected and expired things are no entries.
 *
 * @param practitioner whose time; null: everybody's
 * @param location where it is, if that is known
 * @param room the room that it occupies, if any
 * @param type what it is a seat of; null for what isn't an appointment
 * @param hold how it is held, until it becomes an appointment; null for all else
 * @param appointment the appointment that it is, if it is one
 */
public record Entry(
        TimeRange time,
        Duration bufferBefore,
        Duration bufferAfter,
        @Nullable Slug practitioner,
        @Nullable Slug location,
        @Nullable Slug room,
        @Nullable Slug type,
        @Nullable Hold hold,
        @Nullable AppointmentId appointment) {

    /**
     * What keeps a time for a visitor who is still typing.
     *
     * @param token known to that visitor only
     */
    public record Hold(String token, Instant expiresAt) {}

    /** Time in which nobody, or not this practitioner, receives patients. */
    public static Entry blocked(TimeRange time, @Nullable Slug practitioner) {
        return new Entry(time, Duration.ZERO, Duration.ZERO, practitioner, null, null, null, null, null);
    }

    /** The closures of a clinic: time in which nobody receives patients. */
    public static List<Entry> ofClosures(Clinic clinic) {
        return clinic.policy().closures().stream()
                .flatMap(closure -> timeOf(closure, clinic.timeZone()))
                .map(time -> blocked(time, null))
                .toList();
    }

    /** The same, with that time before it. */
    public Entry withBufferBefore(Duration other) {
        return new Entry(time, other, bufferAfter, practitioner, location, room, type, hold, appointment);
    }

    /** The same, with that time after it. */
    public Entry withBufferAfter(Duration other) {
        return new Entry(time, bufferBefore, other, practitioner, location, room, type, hold, appointment);
    }

    /** The same, there. */
    public Entry withLocation(@Nullable Slug other) {
        return new Entry(time, bufferBefore, bufferAfter, practitioner, other, room, type, hold, appointment);
    }

    /** The same, in that room. */
    public Entry withRoom(@Nullable Slug other) {
        return new Entry(time, bufferBefore, bufferAfter, practitioner, location, other, type, hold, appointment);
    }

    /** The same, as a seat of that type. */
    public Entry withType(@Nullable Slug other) {
        return new Entry(time, bufferBefore, bufferAfter, practitioner, location, room, other, hold, appointment);
    }

    /** The same, held so. */
    public Entry withHold(@Nullable Hold other) {
        return new Entry(time, bufferBefore, bufferAfter, practitioner, location, room, type, other, appointment);
    }

    /** The same, being that appointment. */
    public Entry withAppointment(@Nullable AppointmentId other) {
        return new Entry(time, bufferBefore, bufferAfter, practitioner, location, room, type, hold, other);
    }

    /** The time that it keeps free of others. */
    public TimeRange kept() {
        return time.isEmpty() ? time : time.widened(bufferBefore, bufferAfter);
    }

    /** Whether it keeps the time of that practitioner. */
    public boolean concerns(Slug someone) {
        return practitioner == null || practitioner.equals(someone);
    }

    /** Whether it still stands in the way at {@code now} of the holder of {@code tokens}. */
    boolean blocksAt(Instant now, Set<String> tokens) {
        return !time.isEmpty() && (hold == null || (now.isBefore(hold.expiresAt) && !isHeldBy(tokens)));
    }

    /** Whether the visitor who has {@code tokens} holds it. An unconfirmed appointment is held by nobody. */
    public boolean isHeldBy(Set<String> tokens) {
        return hold != null && appointment == null && tokens.contains(hold.token);
    }

    /** Whether it is a seat of that session, of whichever practitioner. */
    public boolean isSeatOf(Slug wanted, TimeRange session, Slug place) {
        return wanted.equals(type) && time.equals(session) && (location == null || location.equals(place));
    }

    /** One range, or none where a change of the clock leaves nothing of it. */
    private static Stream<TimeRange> timeOf(Closure closure, ZoneId zone) {
        Instant from = closure.from().atZone(zone).toInstant();
        Instant to = closure.to().atZone(zone).toInstant();
        return from.isBefore(to) ? Stream.of(new TimeRange(from, to)) : Stream.empty();
    }
}
