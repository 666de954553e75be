package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.web.icalendar.BusyEvent.Change;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some calendars keep an event, or a change of one, in several revisions. The latest counts (RFC 5546 §2.1.5). Other programs
 * give all their events one UID: two that begin at different times and have one number are two events, and then numbers tell
 * revisions only of those that begin at one time.
 */
final class Revisions {

    private final Set<@Nullable Change> unnumbered = new HashSet<>();
    private final Map<Key, Revision> latest = new HashMap<>();

    private Revisions(List<Revision> all) {
        Map<Numbered, Revision> byNumber = new HashMap<>();
        for (Revision one : all) {
            Revision other = byNumber.putIfAbsent(new Numbered(one.stands(), one.number()), one);
            if (other != null && !Objects.equals(one.start(), other.start())) {
                unnumbered.add(one.stands());
            }
        }
        all.forEach(one -> latest.merge(key(one), one, BinaryOperator.maxBy(Revision.IN_ORDER)));
    }

    private record Numbered(@Nullable Change stands, int number) {}

    /** @param start null where those that begin at different times are revisions of one event too */
    private record Key(@Nullable Change stands, @Nullable WrittenTime start) {}

    private Key key(Revision one) {
        return new Key(one.stands(), unnumbered.contains(one.stands()) ? one.start() : null);
    }

    private boolean isLatest(Revision one) {
        return Revision.IN_ORDER.compare(one, Objects.requireNonNull(latest.get(key(one)))) == 0;
    }

    /**
     * Of events that share a UID those of which there is no later revision.
     *
     * @param over revisions that keep no time any more
     */
    static List<BusyEvent> latest(List<BusyEvent> same, List<Revision> over) {
        if (same.size() == 1 && over.isEmpty()) {
            return same;
        }
        Revisions revisions = new Revisions(
                Stream.concat(same.stream().map(Revision::of), over.stream()).toList());
        return same.stream()
                .filter(event -> revisions.isLatest(Revision.of(event)))
                .toList();
    }
}
