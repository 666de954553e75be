package clinic.frontdesk.web.icalendar;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an event repeats (RFC 5545 §3.3.10), on a wall clock: what is at nine stays at nine when the clock changes. */
final class RepeatRule {

    private static final int LONGEST = 2_000;
    private static final Pattern UNTIL = Pattern.compile("(?i);?\\bUNTIL=([^;]*)");
    private static final Pattern SCALE = Pattern.compile("(?i)\\bRSCALE=([^;]*)");

    /** Of CLDR's names of calendars those whose months are the usual ones, whatever number their years have. */
    private static final Set<String> USUAL_MONTHS =
            Set.of("GREGORIAN", "GREGORY", "ISO8601", "JAPANESE", "BUDDHIST", "ROC");

    private static final Pattern MOVES = Pattern.compile("(?i)\\bSKIP=(FORWARD|BACKWARD)");
    private static final Set<String> OF_RFC_7529 = Set.of("RSCALE", "SKIP");

    private final Recurrence rule;
    private final @Nullable WrittenTime end;

    /** To where a day is moved that isn't in its month; empty: to nowhere. */
    private final Optional<String> moves;

    private RepeatRule(Recurrence rule, @Nullable WrittenTime end, Optional<String> moves) {
        this.rule = rule;
        this.end = end;
        this.moves = moves;
    }

    /**
     * That rule, in either version of the format, whichever its calendar says.
     *
     * @throws Unreadable when it isn't understood
     */
    static RepeatRule of(String text) {
        if (text.length() > LONGEST) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        String plain = plain(text);
        boolean isOfNow = plain.toUpperCase(Locale.ROOT).contains("FREQ=");
        Matcher until = UNTIL.matcher(plain);
        @Nullable String said = until.find() ? until.group(1) : null;
        Recurrence rule = isOfNow ? parsed(until.replaceAll(""), "2.0") : parsed(text, "1.0");
        boolean counts = isPositive(rule.getCount()) && isPositive(rule.getInterval());
        if (rule.getFrequency() == null || !counts || (!hasUsualMonths(plain) && countsMonths(rule))) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        Matcher moves = MOVES.matcher(plain);
        Optional<String> where = moves.find() ? Optional.of(moves.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
        return new RepeatRule(rule, said == null ? written(rule.getUntil()) : time(said), where);
    }

    /** Without blanks, and without what says nothing. */
    private static String plain(String text) {
        return Stream.of(text.replaceAll("\\s", "").split(";"))
                .map(part -> part.replaceFirst(",+$", ""))
                .filter(part -> !part.isEmpty() && !part.endsWith("="))
                .collect(Collectors.joining(";"));
    }

    /** The library passes over what it doesn't know, and that changes when an event is. */
    private static boolean isKnown(String part) {
        String name = part.toUpperCase(Locale.ROOT);
        return name.startsWith("X-") || OF_RFC_7529.contains(name);
    }

    private static boolean hasUsualMonths(String rule) {
        Matcher scale = SCALE.matcher(rule);
        return !scale.find() || USUAL_MONTHS.contains(scale.group(1).toUpperCase(Locale.ROOT));
    }

    /** Days and weeks are the same in all calendars. */
    private static boolean countsMonths(Recurrence rule) {
        boolean seldom = rule.getFrequency() == Frequency.MONTHLY || rule.getFrequency() == Frequency.YEARLY;
        return seldom
                || !rule.getByMonth().isEmpty()
                || !rule.getByMonthDay().isEmpty()
                || !rule.getByYearDay().isEmpty()
                || !rule.getByWeekNo().isEmpty();
    }

    private static boolean isPositive(@Nullable Integer number) {
        return number == null || number > 0;
    }

    private static WrittenTime time(String said) {
        try {
            return WrittenTime.of(said, (String) null);
        } catch (Unreadable impossible) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
    }

    private static Recurrence parsed(String text, String version) {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:" + version + "\r\nBEGIN:VEVENT\r\nRRULE:" + text
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        try (ICalReader reader = new ICalReader(calendar)) {
            List<VEvent> events = Objects.requireNonNull(reader.readNext()).getEvents();
            Recurrence rule = ValuedProperty.getValue(events.get(0).getProperty(RecurrenceRule.class));
            if (rule != null
                    && reader.getWarnings().isEmpty()
                    && rule.getXRules().keySet().stream().allMatch(RepeatRule::isKnown)) {
                return rule;
            }
        } catch (IOException | RuntimeException malformed) {
            // told below as all that isn't understood
        }
        throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
    }

    private static @Nullable WrittenTime written(@Nullable ICalDate until) {
        if (until == null) {
            return null;
        }
        DateTimeComponents raw = until.getRawComponents();
        String date = String.format(Locale.ROOT, "%04d%02d%02d", raw.getYear(), raw.getMonth(), raw.getDate());
        String clock = String.format(Locale.ROOT, "T%02d%02d%02d", raw.getHour(), raw.getMinute(), raw.getSecond());
        return time(until.hasTime() ? date + clock + (raw.isUtc() ? "Z" : "") : date);
    }

    /**
     * All that fall between the two, both included; what isn't asked for isn't computed.
     *
     * @param first where it begins
     * @param onClock tells what its end is on the clock of {@code first}
     */
    Iterator<LocalDateTime> starts(
            LocalDateTime first,
            Function<WrittenTime, LocalDateTime> onClock,
            LocalDateTime from,
            LocalDateTime until,
            Budget budget) {
        return starts(first, onClock, new Between(from, until, Duration.ZERO), budget);
    }

    /**
     * What is asked for.
     *
     * @param length of each: of those that touch, some in between may be left out
     */
    record Between(LocalDateTime from, LocalDateTime until, Duration length) {}

    /** The same, but for some between others that they touch. */
    Iterator<LocalDateTime> starts(
            LocalDateTime first, Function<WrittenTime, LocalDateTime> onClock, Between asked, Budget budget) {
        LocalDateTime own = end == null ? LocalDateTime.MAX : onClock.apply(end);
        LocalDateTime last = own.isBefore(asked.until()) ? own : asked.until();
        if (last.isBefore(first)) {
            return List.<LocalDateTime>of().iterator();
        }
        return between(all(first, asked, last, budget), asked.from(), last);
    }

    private Iterator<LocalDateTime> all(LocalDateTime first, Between asked, LocalDateTime last, Budget budget) {
        if (moves.isPresent() && SkippedDays.hasDays(rule)) {
            return new SkippedDays(rule, first, last, moves.get().equals("FORWARD"), budget);
        }
        if (MonthInterval.areNamed(rule)) {
            return MonthInterval.from(asked.from(), rule, first, budget);
        }
        Optional<TimesOfDay> times = TimesOfDay.of(rule, first);
        if (times.isEmpty()) {
            return FixedIntervals.pace(rule).isPresent()
                    ? new FixedIntervals(rule, first, asked.length(), budget).from(asked.from(), last)
                    : new LocalRecurrence(rule, first, budget).from(asked.from());
        }
        BoundedRule.inRange(rule);
        Recurrence days = times.get().without();
        LocalDateTime begin = times.get().begin();
        LocalDateTime from = times.get().from(asked.from());
        return times.get()
                .in(
                        FixedIntervals.pace(days).isPresent()
                                ? new FixedIntervals(days, begin, Duration.ZERO, budget).from(from, last)
                                : new LocalRecurrence(days, begin, budget).from(from));
    }

    /** Of times in order those between two. */
    private static Iterator<LocalDateTime> between(
            Iterator<LocalDateTime> all, LocalDateTime from, LocalDateTime last) {
        return new LookAheadTimes(() -> {
            while (all.hasNext()) {
                LocalDateTime found = all.next();
                if (found.isAfter(last)) {
                    return null;
                }
                if (!found.isBefore(from)) {
                    return found;
                }
            }
            return null;
        });
    }
}
