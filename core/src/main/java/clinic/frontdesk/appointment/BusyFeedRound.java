package clinic.frontdesk.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads busy feeds every few minutes. Each is taken in one transaction, read outside of any, and stored in another. Any
 * number of nodes may do the round. One that can't be read keeps its last times.
 */
public final class BusyFeedRound {

    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration SLOW = Duration.ofSeconds(10);

    /** As many as one node reads, at the slowest, before they are due again. */
    private static final int BATCH = 2;

    private static final int LEAST_DAYS = 365;

    private final BusyFeeds feeds;
    private final BusyCalendars calendars;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Clock clock;
    private final OwnFaults faults = new OwnFaults();

    /** @param calendars answers within two minutes */
    public BusyFeedRound(
            BusyFeeds feeds, BusyCalendars calendars, Clinics clinics, Transactions transactions, Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.clinics = clinics;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Reads a batch of due feeds, of those that are not known to be slow, and returns how many there were. */
    public int read() {
        return read(false);
    }

    /** Reads a batch of due feeds that were slow, and returns how many there were. */
    public int readSlow() {
        return read(true);
    }

    private int read(boolean slow) {
        Instant now = clock.instant();
        List<BusyFeed> due = transactions.within(() -> feeds.take(now, now.plus(EVERY), slow, BATCH));
        due.forEach(this::read);
        return due.size();
    }

    private void read(BusyFeed feed) {
        Optional<Clinic> clinic = transactions.within(() -> clinics.find(feed.clinic()));
        Instant begin = clock.instant();
        clinic.ifPresent(known -> {
            try {
                BusyReading reading = reading(feed, known);
                BusyFeed read = feed.fetched(clock.instant(), isSlowSince(begin), reading);
                transactions.run(() -> feeds.update(read, reading.times()));
            } catch (FeedFault.Unreadable unreadable) {
                BusyFeed failed = feed.failed(unreadable.fault(), isSlowSince(begin));
                transactions.run(() -> feeds.update(failed));
            }
        });
    }

    private boolean isSlowSince(Instant begin) {
        return clock.instant().isAfter(begin.plus(SLOW));
    }

    /** Whatever a calendar does to whoever reads it, those after it are read. */
    private BusyReading reading(BusyFeed feed, Clinic clinic) {
        try {
            return calendars.read(feed, clinic.timeZone(), window(clinic));
        } catch (FeedFault.Unreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            faults.log(broken);
            throw new FeedFault.Unreadable(FeedFault.OUR_FAULT);
        }
    }

    /** From yesterday to the farthest horizon, but for a year at least: staff may book later than visitors. */
    private TimeRange window(Clinic clinic) {
        int days = clinic.appointmentTypes().stream()
                .mapToInt(type -> type.rules().horizonDays())
                .max()
                .orElse(0);
        Instant now = clock.instant();
        return new TimeRange(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(2L + Math.max(days, LEAST_DAYS))));
    }
}
