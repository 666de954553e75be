package clinic.frontdesk.memory;

import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class InMemoryBusyFeeds implements BusyFeeds {

    private record Kept(BusyFeed feed, Instant dueAt, List<TimeRange> times) {

        boolean isDue(Instant now) {
            @Nullable Instant notBefore = feed.state().notBefore();
            return !dueAt.isAfter(now) && (notBefore == null || !notBefore.isAfter(now));
        }

        Kept due(Instant next) {
            return new Kept(feed, next, times);
        }

        /** What staff said of it meanwhile stays. */
        Kept in(BusyFeed read, List<TimeRange> busy) {
            return new Kept(with(read, feed.zone()), dueAt, busy);
        }
    }

    private final Shelf<UUID, Kept> feeds;

    InMemoryBusyFeeds(MemoryTransactions transactions) {
        feeds = new Shelf<>(transactions);
    }

    @Override
    public void add(BusyFeed feed) {
        feeds.put(feed.id(), new Kept(feed, Instant.MIN, List.of()));
    }

    @Override
    public Optional<BusyFeed> lock(Slug clinic, UUID feed) {
        return feeds.find(feed).map(Kept::feed).filter(known -> known.clinic().equals(clinic));
    }

    @Override
    public boolean remove(Slug clinic, UUID feed) {
        return feeds.find(feed)
                        .filter(kept -> kept.feed.clinic().equals(clinic))
                        .isPresent()
                && feeds.remove(feed);
    }

    @Override
    public boolean setZone(Slug clinic, UUID feed, @Nullable ZoneId zone) {
        Optional<Kept> found =
                feeds.find(feed).filter(kept -> kept.feed.clinic().equals(clinic));
        found.ifPresent(kept -> feeds.put(feed, new Kept(with(kept.feed, zone), Instant.MIN, kept.times)));
        return found.isPresent();
    }

    private static BusyFeed with(BusyFeed feed, @Nullable ZoneId zone) {
        return new BusyFeed(feed.id(), feed.clinic(), feed.practitioner(), feed.address(), zone, feed.state());
    }

    @Override
    public List<BusyFeed> of(Slug clinic) {
        return feeds.all()
                .map(Kept::feed)
                .filter(feed -> feed.clinic().equals(clinic))
                .toList();
    }

    @Override
    public List<BusyFeed> take(Instant now, Instant next, boolean slow, int most) {
        List<Kept> due = feeds.all()
                .filter(kept -> kept.isDue(now) && kept.feed.state().slow() == slow)
                .sorted(Comparator.comparing(Kept::dueAt))
                .limit(most)
                .toList();
        due.forEach(kept -> feeds.put(kept.feed.id(), kept.due(next)));
        return due.stream().map(Kept::feed).toList();
    }

    @Override
    public void update(BusyFeed feed) {
        feeds.find(feed.id()).ifPresent(kept -> feeds.put(feed.id(), kept.in(feed, kept.times)));
    }

    @Override
    public void update(BusyFeed feed, List<TimeRange> times) {
        feeds.find(feed.id()).ifPresent(kept -> feeds.put(feed.id(), kept.in(feed, List.copyOf(times))));
    }

    List<BusyTime> busy(Slug clinic, TimeRange window) {
        return feeds.all()
                .filter(kept -> kept.feed.clinic().equals(clinic))
                .flatMap(kept -> kept.times.stream().map(time -> new BusyTime(kept.feed.practitioner(), time)))
                .filter(busy -> busy.time().overlaps(window))
                .toList();
    }
}
