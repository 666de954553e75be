package clinic.frontdesk.desk.diary;

import java.util.Collection;
import java.util.List;

/**
 * The hours that a calendar grid shows. It says where a span stands on them by the classes of {@code diary.css}, since pages
 * have no inline styles.
 *
 * @param first the first hour, counted from midnight
 */
public record TimeAxis(int first, int hours) {

    /** Minutes of the smallest step. */
    static final int STEP = 5;

    private static final int HOUR = 60;
    private static final Span USUAL = new Span(9 * HOUR, 17 * HOUR);

    /** As long as it takes to show all of them; the usual hours of an office where there are none. */
    static TimeAxis around(Collection<Span> spans) {
        Collection<Span> shown = spans.isEmpty() ? List.of(USUAL) : spans;
        int first = shown.stream().mapToInt(Span::from).min().getAsInt() / HOUR;
        int last = shown.stream().mapToInt(Span::to).max().getAsInt();
        return new TimeAxis(first, (last + HOUR - 1) / HOUR - first);
    }

    /** All of it. */
    Span whole() {
        return new Span(first * HOUR, (first + hours) * HOUR);
    }

    /** Whether some of it is shown. */
    public boolean shows(Span span) {
        return span.overlaps(whole());
    }

    /** The classes that put it where it belongs. */
    public String place(Span span) {
        int from = Math.max(span.from() - first * HOUR, 0);
        int length = Math.min(span.to() - first * HOUR, hours * HOUR) - from;
        return "from-%d past-%d takes-%d and-%d".formatted(from / HOUR, from % HOUR, length / HOUR, length % HOUR);
    }
}
