package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of a practitioner elsewhere, whose events keep time free here.
 *
 * @param address private: who knows it reads the calendar
 * @param fetchedAt when it was read last; null: never yet
 * @param fault why it couldn't be read since; null: it could, or wasn't tried yet
 */
public record BusyFeed(
        UUID id, Slug clinic, Slug practitioner, URI address, @Nullable Instant fetchedAt, @Nullable FeedFault fault) {

    /** Read at that instant. */
    BusyFeed fetched(Instant at) {
        return new BusyFeed(id, clinic, practitioner, address, at, null);
    }

    /** Not read; what was read before still counts. */
    BusyFeed failed(FeedFault why) {
        return new BusyFeed(id, clinic, practitioner, address, fetchedAt, why);
    }

    /** Without its address. */
    @Override
    public String toString() {
        return "BusyFeed[" + clinic + "/" + practitioner + "/" + id + "]";
    }
}
