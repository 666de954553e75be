package clinic.frontdesk.calendar;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads busy feeds every few minutes. Each is taken in one transaction, read outside of any, and stored in another. Any
 * number of nodes may do the round. One that can't be read keeps its last times.
 */
public final class BusyFeedSync {

    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration SLOW = Duration.ofSeconds(10);

    /** As many as one node reads, at the slowest, before they are due again. */
    private static final int BATCH = 2;

    private static final int LEAST_DAYS = 365;

    /** A server may be wrong in saying that nothing has changed. */
    private static final Duration WHOLE_EVERY = Duration.ofDays(1);

    /** Longer than that no clinic goes on with old times because a server says so. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(3);

    /** For servers that want to be asked less often, and don't say how often. */
    private static final Duration UNTOLD_PAUSE = Duration.ofMinutes(15);

    private final BusyFeeds feeds;
    private final BusyCalendars calendars;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Clock clock;
    private final CalendarFaultLog faults = new CalendarFaultLog();

    /** What was read before may have been read by an older program. */
    private final Instant since;

    /** @param calendars answers within two minutes */
    public BusyFeedSync(
            BusyFeeds feeds, BusyCalendars calendars, Clinics clinics, Transactions transactions, Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.clinics = clinics;
        this.transactions = transactions;
        this.clock = clock;
        this.since = clock.instant();
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
                reading(feed, known).ifPresentOrElse(reading -> keep(feed, known, begin, reading), () -> {
                    BusyFeed same = feed.unchanged(clock.instant(), isSlowSince(begin));
                    transactions.run(() -> feeds.update(same));
                });
            } catch (FeedFault.Unreadable unreadable) {
                BusyFeed failed = feed.failed(unreadable.fault(), isSlowSince(begin), notBefore(unreadable));
                transactions.run(() -> feeds.update(failed));
            }
        });
    }

    private void keep(BusyFeed feed, Clinic clinic, Instant begin, BusyReading reading) {
        BusyFeed read = feed.fetched(clock.instant(), isSlowSince(begin), reading, basis(feed, clinic));
        transactions.run(() -> feeds.update(read, reading.times()));
    }

    private @Nullable Instant notBefore(FeedFault.Unreadable unreadable) {
        Optional<Duration> usual =
                unreadable.fault() == FeedFault.TOO_OFTEN ? Optional.of(UNTOLD_PAUSE) : Optional.empty();
        return unreadable
                .pause()
                .or(() -> usual)
                .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
                .map(clock.instant()::plus)
                .orElse(null);
    }

    private boolean isSlowSince(Instant begin) {
        return clock.instant().isAfter(begin.plus(SLOW));
    }

    /** Whatever a calendar does to whoever reads it, those after it are read. */
    private Optional<BusyReading> reading(BusyFeed feed, Clinic clinic) {
        Instant yesterday = clock.instant().minus(WHOLE_EVERY);
        Optional<FeedTag> known = feed.tag(basis(feed, clinic), yesterday.isAfter(since) ? yesterday : since);
        try {
            return calendars.read(feed, clinic.timeZone(), window(clinic), known);
        } catch (FeedFault.Unreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            faults.log(broken);
            throw new FeedFault.Unreadable(FeedFault.OUR_FAULT);
        }
    }

    /** What times depend on beside the calendar: which instants it means, and how far it is read. */
    private static String basis(BusyFeed feed, Clinic clinic) {
        String answer = feed.zone() == null ? "-" : feed.zone().getId();
        return clinic.timeZone().getId() + " " + answer + " " + days(clinic);
    }

    /**
     * From yesterday to the farthest horizon, for a year at least, since staff may book later than visitors. It reaches two days
     * further: so much may the horizon move until the calendar is read whole again, and clocks differ.
     */
    private TimeRange window(Clinic clinic) {
        Instant now = clock.instant();
        return new TimeRange(
                now.minus(Duration.ofDays(1)), now.plus(WHOLE_EVERY).plus(Duration.ofDays(1L + days(clinic))));
    }

    private static int days(Clinic clinic) {
        return clinic.appointmentTypes().stream()
                .mapToInt(type -> type.rules().horizonDays())
                .reduce(LEAST_DAYS, Math::max);
    }
}
