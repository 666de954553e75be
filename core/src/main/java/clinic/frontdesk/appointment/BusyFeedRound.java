package clinic.frontdesk.appointment;

import clinic.frontdesk.Transactions;
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

    /** As many as one node reads, at the slowest, before they are due again. */
    private static final int BATCH = 8;

    private static final int LEAST_DAYS = 365;

    private final BusyFeeds feeds;
    private final BusyCalendars calendars;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Clock clock;

    /** @param calendars answers within half a minute */
    public BusyFeedRound(
            BusyFeeds feeds, BusyCalendars calendars, Clinics clinics, Transactions transactions, Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.clinics = clinics;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Reads a batch of due feeds, and returns how many there were. */
    public int read() {
        Instant now = clock.instant();
        List<BusyFeed> due = transactions.within(() -> feeds.take(now, now.plus(EVERY), BATCH));
        due.forEach(this::read);
        return due.size();
    }

    private void read(BusyFeed feed) {
        Optional<Clinic> clinic = transactions.within(() -> clinics.find(feed.clinic()));
        clinic.ifPresent(known -> {
            try {
                List<TimeRange> times = times(feed, known);
                transactions.run(() -> feeds.update(feed.fetched(clock.instant()), times));
            } catch (FeedFault.Unreadable unreadable) {
                transactions.run(() -> feeds.update(feed.failed(unreadable.fault())));
            }
        });
    }

    /** Whatever a calendar does to whoever reads it, those after it are read. */
    private List<TimeRange> times(BusyFeed feed, Clinic clinic) {
        try {
            return calendars.read(feed.address(), clinic.timeZone(), window(clinic));
        } catch (FeedFault.Unreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            throw new FeedFault.Unreadable(FeedFault.NOT_A_CALENDAR);
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
