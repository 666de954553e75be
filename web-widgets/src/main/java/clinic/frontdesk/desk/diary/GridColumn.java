package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.diary.OverlapLayout.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner's date, or a room's, on a calendar grid.
 *
 * @param practitioner null: it is a room's
 * @param note where, or that it is a room; of a day of a week, which public holiday
 * @param unused what it says when there is nothing on it
 * @param items by start
 * @param open when somebody receives people, or the room can be used
 * @param now the present, on today's
 */
public record GridColumn(
        @Nullable Slug practitioner,
        String name,
        String note,
        String unused,
        LocalDate date,
        List<GridItem> items,
        List<Span> open,
        @Nullable Span now) {

    /** An item and the classes that put it where it belongs. */
    public record Placed(GridItem item, String classes) {}

    /** The items that are within those hours. */
    public List<Placed> placed(TimeAxis axis) {
        List<GridItem> shown =
                items.stream().filter(item -> axis.shows(item.span())).toList();
        List<Lane> lanes = new OverlapLayout(shown.stream().map(GridItem::span).toList()).all();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            placed.add(new Placed(shown.get(i), axis.place(shown.get(i).span()) + classes(lanes.get(i))));
        }
        return placed;
    }

    /** The same with something more at its head. */
    GridColumn noting(String more) {
        String both = note.isEmpty() || more.isEmpty() ? note + more : note + ", " + more;
        return new GridColumn(practitioner, name, both, unused, date, items, open, now);
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    private static String classes(Lane lane) {
        return lane.of() == 1 ? "" : " lane-" + (lane.number() + 1) + " wide-" + lane.width();
    }
}
