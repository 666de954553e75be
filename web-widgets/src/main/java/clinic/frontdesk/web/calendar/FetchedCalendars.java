package clinic.frontdesk.web.calendar;

import clinic.frontdesk.Own;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyCalendars;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.CalendarFaultLog;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.FeedTag;
import clinic.frontdesk.calendar.FeedTag.Kind;
import clinic.frontdesk.web.icalendar.CalendarQuery;
import clinic.frontdesk.web.icalendar.CalendarText;
import clinic.frontdesk.web.outbound.Outbound;
import clinic.frontdesk.web.outbound.Outbound.Arrival;
import clinic.frontdesk.web.outbound.Outbound.Patience;
import clinic.frontdesk.web.outbound.Outbound.Unanswered;
import clinic.frontdesk.web.outbound.RetryAfter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
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

    private static final int NOT_MODIFIED = 304;
    private static final Duration SURE_AFTER = Duration.ofMinutes(1);

    private final Outbound outbound;
    private final Clock clock;
    private final CalendarFaultLog faults = new CalendarFaultLog();

    @Inject
    FetchedCalendars(Outbound outbound, @Own Clock clock) {
        this.outbound = outbound;
        this.clock = clock;
    }

    @Override
    public Optional<BusyReading> read(BusyFeed feed, ZoneId zone, TimeRange window, Optional<FeedTag> known) {
        CalendarQuery wanted = new CalendarQuery(feed.address(), zone, feed.zone(), window);
        Map<String, String> condition = known.map(FetchedCalendars::condition).orElse(Map.of());
        try {
            return outbound.read(
                    feed.address(),
                    condition,
                    PATIENCE,
                    arrival -> isSame(arrival, known)
                            ? Optional.empty()
                            : Optional.of(read(arrival, wanted).tagged(tag(arrival))));
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

    private static Map<String, String> condition(FeedTag tag) {
        return Map.of(
                switch (tag.kind()) {
                    case ETAG -> "If-None-Match";
                    case LAST_MODIFIED -> "If-Modified-Since";
                },
                tag.value());
    }

    /** Who wasn't asked can't know. */
    private static boolean isSame(Arrival arrival, Optional<FeedTag> known) {
        return arrival.status() == NOT_MODIFIED && known.isPresent() && !arrival.redirected();
    }

    /** Another address, to which it led on, may lead elsewhere next time. */
    private static Optional<FeedTag> tag(Arrival arrival) {
        return arrival.redirected()
                ? Optional.empty()
                : arrival.header("ETag")
                        .flatMap(value -> FeedTag.of(Kind.ETAG, value.strip()))
                        .or(() -> lastModified(arrival));
    }

    /** Within the second in which it was sent, it may have changed once more (RFC 9110 §8.8.2.2). */
    private static Optional<FeedTag> lastModified(Arrival arrival) {
        Optional<Instant> sent = arrival.header("Date").flatMap(RetryAfter::date);
        return arrival.header("Last-Modified")
                .map(String::strip)
                .filter(value -> sent.isPresent()
                        && RetryAfter.date(value)
                                .filter(changed -> changed.isBefore(sent.get().minus(SURE_AFTER)))
                                .isPresent())
                .flatMap(value -> FeedTag.of(Kind.LAST_MODIFIED, value));
    }

    private BusyReading read(Arrival arrival, CalendarQuery wanted) throws IOException {
        if (!READABLE.contains(arrival.status())) {
            throw new FeedFault.Unreadable(
                    refusal(arrival.status()),
                    arrival.header("Retry-After").flatMap(wish -> RetryAfter.read(wish, clock.instant())));
        }
        String encoding = arrival.header("Content-Encoding").orElse("");
        try (Reader text = DecodedText.text(arrival.body(), encoding, MOST_BYTES)) {
            return new CalendarText(text, wanted, clock, faults).read();
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
