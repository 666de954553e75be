package clinic.frontdesk.web.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jumping to what is near, compared with going there step by step from the first. */
class FixedIntervalsTest {

    private static final LocalDateTime FROM = LocalDateTime.parse("2026-12-01T00:00:00");
    private static final LocalDateTime UNTIL = LocalDateTime.parse("2026-12-20T12:00:00");

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatGoingStepByStepFinds(long seed) {
        Random random = new Random(seed);
        LocalDateTime first = FROM.plusMinutes(random.nextInt(80_000) - 60_000L);
        Recurrence rule = rule(random);
        assertTrue(FixedIntervals.pace(rule).isPresent());
        Budget budget = new Budget(Clock.systemUTC());
        Iterator<LocalDateTime> steps = new FixedIntervals(rule, first, Duration.ZERO, budget).from(FROM, UNTIL);
        assertEquals(stepByStep(rule, first), between(steps), () -> seed + ": " + first);
    }

    private static List<LocalDateTime> stepByStep(Recurrence rule, LocalDateTime first) {
        Duration pace = FixedIntervals.pace(rule).orElseThrow();
        List<LocalDateTime> found = new ArrayList<>();
        int left = Objects.requireNonNullElse(rule.getCount(), Integer.MAX_VALUE);
        for (LocalDateTime time = first; left > 0 && !time.isAfter(UNTIL); time = time.plus(pace)) {
            if (isAllowed(rule, time)) {
                left--;
                found.add(time);
            }
        }
        found.removeIf(time -> time.isBefore(FROM));
        return found;
    }

    private static boolean isAllowed(Recurrence rule, LocalDateTime time) {
        int day = time.getDayOfMonth();
        int fromEnd = day - YearMonth.from(time).lengthOfMonth() - 1;
        boolean onDay = rule.getByDay().isEmpty()
                || rule.getByDay().stream()
                        .anyMatch(by ->
                                by.getDay().name().equals(time.getDayOfWeek().name()));
        boolean onDate = rule.getByMonthDay().isEmpty()
                || rule.getByMonthDay().contains(day)
                || rule.getByMonthDay().contains(fromEnd);
        return onDay
                && onDate
                && (rule.getByHour().isEmpty() || rule.getByHour().contains(time.getHour()));
    }

    private static Recurrence rule(Random random) {
        Frequency[] often = {Frequency.HOURLY, Frequency.DAILY, Frequency.WEEKLY};
        Frequency one = often[random.nextInt(often.length)];
        Recurrence.Builder rule = new Recurrence.Builder(one);
        rule.interval(1 + random.nextInt(one == Frequency.HOURLY ? 50 : 4));
        if (random.nextBoolean()) {
            rule.count(1 + random.nextInt(one == Frequency.HOURLY ? 2_000 : 60));
        }
        if (one != Frequency.WEEKLY && random.nextBoolean()) {
            rule.byDay(DAYS.get(random.nextInt(7)), DAYS.get(random.nextInt(7)));
        }
        if (one != Frequency.WEEKLY && random.nextInt(4) == 0) {
            rule.byMonthDay(1 + random.nextInt(31), -1 - random.nextInt(28));
        }
        if (one == Frequency.HOURLY && random.nextBoolean()) {
            rule.byHour(random.nextInt(24), random.nextInt(24));
        }
        return rule.build();
    }

    private static List<LocalDateTime> between(Iterator<LocalDateTime> times) {
        List<LocalDateTime> found = new ArrayList<>();
        while (times.hasNext()) {
            LocalDateTime time = times.next();
            if (time.isAfter(UNTIL)) {
                return found;
            }
            if (!time.isBefore(FROM)) {
                found.add(time);
            }
        }
        return found;
    }
}
