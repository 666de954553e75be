package clinic.frontdesk.notice;

import clinic.frontdesk.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one target by one courier.
 *
 * @param id stable over all attempts, so that a receiver can drop a repeat
 * @param courier its name
 * @param target one of {@link Courier#targets}
 * @param lane what it shares with all that takes the same {@link Courier#way}: one after the other, and none while that
 *     is down
 * @param attempts made so far
 * @param since when it was due for the first time
 * @param dueAt when the next attempt is due; while a node is attempting, when its lease ends
 * @param fault why the last attempt failed; no personal data
 */
public record Delivery(
        UUID id,
        Event event,
        String courier,
        String target,
        String lane,
        Status status,
        int attempts,
        Instant since,
        Instant dueAt,
        @Nullable String fault) {

    /** The target of a courier that has no other. */
    public static final String ONLY_TARGET = "-";

    /** The {@code fault} of what was delivered without one of its parts. */
    public static final String INCOMPLETE = "incomplete";

    /** The longest {@code fault}; more is cut. */
    public static final int MOST_FAULT = 500;

    /** How far a delivery has come. */
    public enum Status {
        /** To be attempted when due. */
        PENDING,
        /** Accepted by the other side. */
        DELIVERED,
        /** Not sent, since there is nowhere to send to; kept so that staff can see what it would have said. */
        KEPT,
        /** Not sent, since its target is no longer one; those that took its place have deliveries of their own. */
        GONE,
        /** Given up; staff can see and replay it. */
        DEAD
    }

    /** Cuts a long {@code fault}. */
    public Delivery {
        if (fault != null && fault.length() > MOST_FAULT) {
            fault = fault.substring(0, MOST_FAULT);
        }
    }

    /** A delivery that has not been attempted. */
    public static Delivery first(UUID id, Event event, Courier courier, String target, Instant due) {
        String lane = event.clinic() + "/" + courier.name() + "/" + courier.way(target);
        return new Delivery(id, event, courier.name(), target, lane, Status.PENDING, 0, due, due, null);
    }

    /** Where it stands among others, by when its event happened. */
    public Position position() {
        return new Position(event.at(), id);
    }

    /** Not to be attempted before {@code instant}, by whichever node. */
    public Delivery putOff(Instant instant) {
        return with(status, attempts, instant, fault);
    }

    /** Taken by the courier, one way or the other. */
    Delivery settled(Status how, Instant at) {
        return with(how, attempts + 1, at, null);
    }

    /** Accepted by the other side without a part that couldn't be made. */
    Delivery incomplete(Instant at) {
        return with(Status.DELIVERED, attempts + 1, at, INCOMPLETE);
    }

    /** To be tried again. */
    Delivery failed(String why, Instant next) {
        return with(Status.PENDING, attempts + 1, next, why);
    }

    /** Given up. */
    Delivery dead(String why, Instant at) {
        return with(Status.DEAD, attempts + 1, at, why);
    }

    /** As if it were due for the first time, under the same id. */
    Delivery anew(Instant now) {
        return new Delivery(id, event, courier, target, lane, Status.PENDING, 0, now, now, fault);
    }

    private Delivery with(Status how, int made, Instant due, @Nullable String why) {
        return new Delivery(id, event, courier, target, lane, how, made, since, due, why);
    }
}
