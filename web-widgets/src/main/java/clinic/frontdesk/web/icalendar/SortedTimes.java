package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Times by start, of which none overlaps or touches another. */
final class SortedTimes {

    private SortedTimes() {}

    /** All that is in one of them. */
    static List<TimeRange> together(List<TimeRange> some, List<TimeRange> others) {
        List<TimeRange> joined = new ArrayList<>();
        Stream.concat(some.stream(), others.stream())
                .filter(time -> !time.isEmpty())
                .sorted()
                .forEach(next -> {
                    int end = joined.size() - 1;
                    TimeRange before = end < 0 ? null : joined.get(end);
                    if (before == null || next.start().isAfter(before.end())) {
                        joined.add(next);
                    } else if (next.end().isAfter(before.end())) {
                        joined.set(end, new TimeRange(before.start(), next.end()));
                    }
                });
        return joined;
    }

    /** What is in {@code times}, which are such, and in none of {@code others}, which may be any. */
    static List<TimeRange> without(List<TimeRange> times, List<TimeRange> others) {
        List<TimeRange> left = new ArrayList<>();
        List<TimeRange> taken = together(others, List.of());
        int next = 0;
        for (TimeRange time : times) {
            Instant from = time.start();
            while (next < taken.size() && !taken.get(next).end().isAfter(from)) {
                next++;
            }
            for (int i = next; i < taken.size() && taken.get(i).start().isBefore(time.end()); i++) {
                add(left, from, taken.get(i).start());
                from = taken.get(i).end();
            }
            add(left, from, time.end());
        }
        return left;
    }

    private static void add(List<TimeRange> left, Instant start, Instant end) {
        if (start.isBefore(end)) {
            left.add(new TimeRange(start, end));
        }
    }
}
