package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an event has to do with a window, told from its lines alone. In doubt it has. */
final class WindowFilter {

    /** More than two clocks can differ. */
    private static final Duration SLACK = Duration.ofDays(2);

    /** A later change may move what is left of a series: so far at most. */
    private static final Period REACH = Period.ofYears(1);

    private static final Pattern UNTIL = Pattern.compile("(?i)\\bUNTIL=([^;]*)");

    private final LocalDateTime from;
    private final LocalDateTime until;

    WindowFilter(TimeRange window) {
        this.from = LocalDateTime.ofInstant(window.start().minus(SLACK), ZoneOffset.UTC);
        this.until = LocalDateTime.ofInstant(window.end().plus(SLACK), ZoneOffset.UTC);
    }

    boolean has(Component event) {
        try {
            return !isOver(event) && !isFarAway(event);
        } catch (Unreadable unreadable) {
            return true;
        }
    }

    /** What it stands for may be in the window even when itself is over. */
    private boolean isOver(Component event) {
        if (event.line("RDATE").isPresent() || isRanged(event) || !event.isWhole()) {
            return false;
        }
        Optional<WrittenTime> start = time(event, "DTSTART");
        if (start.isEmpty() || changes(event).filter(this::isAfterFrom).isPresent()) {
            return false;
        }
        Optional<LocalDateTime> last = lastStart(event, start.get());
        return last.isPresent() && lastEnd(event, start.get(), last.get()).isBefore(from);
    }

    private boolean isFarAway(Component event) {
        boolean alone = event.line("RECURRENCE-ID").isEmpty() && event.isWhole();
        return alone
                && time(event, "DTSTART")
                        .filter(start -> start.local().isAfter(until))
                        .filter(start -> event.line("RDATE").isEmpty())
                        .isPresent()
                && !isMalformed(event);
    }

    /** It is read once more, and told of. */
    private static boolean isMalformed(Component event) {
        time(event, "DTEND");
        event.said("DURATION").ifPresent(line -> WrittenDuration.of(line.value()));
        return false;
    }

    private Optional<WrittenTime> changes(Component event) {
        return time(event, "RECURRENCE-ID");
    }

    private boolean isAfterFrom(WrittenTime time) {
        return !time.local().isBefore(from);
    }

    private static boolean isRanged(Component event) {
        return event.line("RECURRENCE-ID")
                .flatMap(line -> line.parameter("RANGE"))
                .isPresent();
    }

    /** None where it isn't known. */
    private static Optional<LocalDateTime> lastStart(Component event, WrittenTime start) {
        if (event.line("RRULE").isEmpty()) {
            return Optional.of(start.local());
        }
        Matcher until = UNTIL.matcher(event.value("RRULE").orElse(""));
        boolean single = event.all("RRULE").count() == 1;
        return single && until.find()
                ? Optional.of(WrittenTime.of(until.group(1).strip(), (String) null)
                        .local()
                        .plus(REACH))
                : Optional.empty();
    }

    private static LocalDateTime lastEnd(Component event, WrittenTime start, LocalDateTime last) {
        Duration length = time(event, "DTEND")
                .map(end -> Duration.between(start.local(), end.local()))
                .or(() -> event.said("DURATION")
                        .map(line -> WrittenDuration.of(line.value()).most()))
                .orElse(Duration.ZERO);
        if (length.compareTo(SLACK.negated()) < 0) {
            // told of as one that ends before it begins
            throw new Unreadable(Reason.ENDS_BEFORE_START);
        }
        return last.plus(length).plusDays(1);
    }

    private static Optional<WrittenTime> time(Component event, String name) {
        return event.said(name).map(WrittenTime::of);
    }
}
