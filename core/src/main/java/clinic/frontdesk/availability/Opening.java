package clinic.frontdesk.availability;

import java.time.Instant;

/**
 * A stretch of time in which a practitioner receives patients, in milliseconds.
 *
 * @param place number of its location in {@link Places}
 */
record Opening(long start, long end, int place) {

    TimeRange time() {
        return new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
    }

    Opening shifted(long by) {
        return new Opening(start + by, end + by, place);
    }

    /** The part of it in that time; one that doesn't end after its start if there is none. */
    Opening within(long from, long until) {
        return new Opening(Math.max(start, from), Math.min(end, until), place);
    }

    boolean contains(long from, long to) {
        return start <= from && to <= end;
    }
}
