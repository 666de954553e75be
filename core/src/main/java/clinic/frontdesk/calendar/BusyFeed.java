package clinic.frontdesk.calendar;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.clinic.Slug;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of a practitioner elsewhere, whose events keep time free here.
 *
 * @param address private: who knows it reads the calendar
 * @param zone what staff said is meant by names of zones that nobody knows; null: nothing
 */
public record BusyFeed(UUID id, Slug clinic, Slug practitioner, URI address, @Nullable ZoneId zone, State state) {

    /**
     * What came of reading it.
     *
     * @param fetchedAt when it was read last; null: never yet
     * @param fault why it couldn't be read since; null: it could, or wasn't tried yet
     * @param slow whether it took so long that others should not have to wait for it
     * @param unread what couldn't be read of it last
     * @param unknownZones names of zones in it that nobody knows
     * @param whole by what can be told that it is as it was when it was read whole; null: by nothing
     * @param notBefore when its server may be asked again; null: at any time
     */
    public record State(
            @Nullable Instant fetchedAt,
            @Nullable FeedFault fault,
            boolean slow,
            UnreadEvents unread,
            List<String> unknownZones,
            @Nullable WholeReading whole,
            @Nullable Instant notBefore) {

        /** Not tried yet. */
        static final State NEW = new State(null, null, false, UnreadEvents.NONE, List.of(), null, null);
    }

    /**
     * The last reading of all of a calendar.
     *
     * @param basis what it depended on beside the calendar, in at most 200 characters
     * @param at when it began
     */
    public record WholeReading(FeedTag tag, String basis, Instant at) {}

    /** Read whole at that instant. */
    BusyFeed fetched(Instant at, boolean slow, BusyReading reading, String basis) {
        @Nullable
        WholeReading whole =
                reading.tag().map(tag -> new WholeReading(tag, basis, at)).orElse(null);
        return in(new State(at, null, slow, reading.unread(), reading.unknownZones(), whole, null));
    }

    /** As it was, at that instant. */
    BusyFeed unchanged(Instant at, boolean slow) {
        return in(new State(at, null, slow, state.unread, state.unknownZones, state.whole, null));
    }

    /**
     * Not read; what was read before still counts.
     *
     * @param notBefore when its server may be asked again; null: at any time
     */
    BusyFeed failed(FeedFault why, boolean slow, @Nullable Instant notBefore) {
        return in(new State(state.fetchedAt, why, slow, state.unread, state.unknownZones, state.whole, notBefore));
    }

    /** By what can be told that it is as it was, if it was read whole on that basis, and not before {@code since}. */
    Optional<FeedTag> tag(String basis, Instant since) {
        return Optional.ofNullable(state.whole)
                .filter(whole -> whole.basis().equals(basis) && !whole.at().isBefore(since))
                .map(WholeReading::tag);
    }

    /** Whether times in it may mean several instants, all of which are kept free until staff say which zone is meant. */
    public boolean asksForZone() {
        return zone == null && !state.unknownZones.isEmpty();
    }

    /**
     * Refuses to go on from a page that showed another answer.
     *
     * @param shown the zone that the page said is meant; empty: it said none
     * @throws ChangedMeanwhile when somebody has said otherwise since
     */
    public void requireZone(Optional<ZoneId> shown) {
        if (!Optional.ofNullable(zone).equals(shown)) {
            throw new ChangedMeanwhile("another zone was shown than is meant by now");
        }
    }

    private BusyFeed in(State next) {
        return new BusyFeed(id, clinic, practitioner, address, zone, next);
    }

    /** Without its address. */
    @Override
    public String toString() {
        return "BusyFeed[" + clinic + "/" + practitioner + "/" + id + "]";
    }
}
