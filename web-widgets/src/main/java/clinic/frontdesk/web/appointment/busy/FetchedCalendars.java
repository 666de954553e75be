package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.Own;
import clinic.frontdesk.appointment.BusyCalendars;
import clinic.frontdesk.appointment.BusyFeed;
import clinic.frontdesk.appointment.BusyReading;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.OwnFaults;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.web.request.Outbound;
import clinic.frontdesk.web.request.Outbound.Arrival;
import clinic.frontdesk.web.request.Outbound.Patience;
import clinic.frontdesk.web.request.Outbound.Unanswered;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.zip.ZipException;

/** Calendars at addresses on the internet. */
@Dependent
public class FetchedCalendars implements BusyCalendars {

    private static final long MOST_BYTES = 40_000_000;

    /** Some write the calendar only when they are asked for it. Nobody waits for us. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(30));

    /** A server between may say that it has changed something. */
    private static final Set<Integer> READABLE = Set.of(200, 203);

    private final Outbound outbound;
    private final Clock clock;
    private final OwnFaults faults = new OwnFaults();

    @Inject
    FetchedCalendars(Outbound outbound, @Own Clock clock) {
        this.outbound = outbound;
        this.clock = clock;
    }

    @Override
    public BusyReading read(BusyFeed feed, ZoneId zone, TimeRange window) {
        Wanted wanted = new Wanted(feed.address(), zone, feed.zone(), window);
        try {
            return outbound.read(feed.address(), PATIENCE, arrival -> read(arrival, wanted));
        } catch (Unanswered unanswered) {
            throw new FeedFault.Unreadable(
                    switch (unanswered.fault()) {
                        case UNREACHABLE -> FeedFault.UNREACHABLE;
                        case NOT_TRUSTED -> FeedFault.NOT_TRUSTED;
                        case FORBIDDEN_ADDRESS -> FeedFault.FORBIDDEN_ADDRESS;
                        case REDIRECTED -> FeedFault.REDIRECTED;
                        case TOO_SLOW -> FeedFault.TOO_SLOW;
                        case CUT_SHORT -> FeedFault.CUT_SHORT;
                    });
        }
    }

    private BusyReading read(Arrival arrival, Wanted wanted) throws IOException {
        if (!READABLE.contains(arrival.status())) {
            throw new FeedFault.Unreadable(refusal(arrival.status()));
        }
        try (Reader text = Unpacked.text(arrival.body(), arrival.encoding().orElse(""), MOST_BYTES)) {
            return new CalendarText(text, wanted, new Budget(clock), faults).read();
        } catch (ZipException damaged) {
            throw new FeedFault.Unreadable(FeedFault.PACKED);
        }
    }

    private static FeedFault refusal(int status) {
        return switch (status) {
            case 401, 403, 407 -> FeedFault.NOT_ALLOWED;
            case 404, 410 -> FeedFault.NOT_FOUND;
            case 429 -> FeedFault.TOO_OFTEN;
            case 300, 301, 302, 303, 307, 308 -> FeedFault.REDIRECTED;
            default -> status >= 500 ? FeedFault.SERVER_FAULT : FeedFault.REFUSED;
        };
    }
}
