package clinic.frontdesk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way by one courier.
 *
 * @param id stable over all attempts, so that a receiver can drop a repeat
 * @param courier its name
 * @param attempts made so far
 * @param dueAt when the next attempt is due; while a node is attempting, when its lease ends
 * @param fault why the last attempt failed; no personal data
 */
public record Delivery(
        UUID id, Event event, String courier, Status status, int attempts, Instant dueAt, @Nullable String fault) {

    /** How far a delivery has come. */
    public enum Status {
        /** To be attempted when due. */
        PENDING,
        /** Accepted by the other side. */
        DELIVERED,
        /** Not sent, since there is nowhere to send to; kept so that staff can see what it would have said. */
        KEPT,
        /** Given up; staff can see and replay it. */
        DEAD
    }

    private static final int MOST_FAULT = 500;

    /** Cuts a long {@code fault}. */
    public Delivery {
        if (fault != null && fault.length() > MOST_FAULT) {
            fault = fault.substring(0, MOST_FAULT);
        }
    }

    /** A delivery that has not been attempted. */
    static Delivery first(UUID id, Event event, String courier, Instant due) {
        return new Delivery(id, event, courier, Status.PENDING, 0, due, null);
    }

    /** Not to be attempted by another node before {@code end}. */
    public Delivery leasedUntil(Instant end) {
        return new Delivery(id, event, courier, status, attempts, end, fault);
    }

    /** Taken by the courier, one way or the other. */
    Delivery settled(Status how, Instant at) {
        return new Delivery(id, event, courier, how, attempts + 1, at, null);
    }

    /** To be tried again after {@code pause}. */
    Delivery failed(String why, Instant at, Duration pause) {
        return new Delivery(id, event, courier, Status.PENDING, attempts + 1, at.plus(pause), why);
    }

    /** Given up. */
    Delivery dead(String why, Instant at) {
        return new Delivery(id, event, courier, Status.DEAD, attempts + 1, at, why);
    }
}
