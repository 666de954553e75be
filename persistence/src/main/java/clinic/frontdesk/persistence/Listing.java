package clinic.frontdesk.persistence;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is shown slice by slice. Where a slice begins is said by the row before or after it, and not by a number: what
 * comes meanwhile repeats no row, and leaves none out. A slice takes three statements, whatever its size.
 *
 * @param select the rows, up to {@code where}
 * @param count the same, counting them
 * @param where what they have in common
 * @param parameters of {@code where}
 */
public record Listing<R>(
        Class<R> type, String select, String count, String where, Order order, Map<String, Object> parameters) {

    /**
     * By an instant in milliseconds and, where that is the same, by an id.
     *
     * @param latestFirst whether the latest instant comes first; ids rise in any case
     */
    public record Order(String at, String id, boolean latestFirst) {

        private String beyondCursor(boolean backwards) {
            String later = latestFirst == backwards ? ">" : "<";
            String next = backwards ? "<" : ">";
            return " and (%s %s :at or %s = :at and %s %s :id)".formatted(at, later, at, id, next);
        }

        private String sorted(boolean backwards) {
            String falling = latestFirst == backwards ? "" : " desc";
            return " order by " + at + falling + ", " + id + (backwards ? " desc" : "");
        }
    }

    /**
     * Some of them.
     *
     * @param cursor null: from the first on
     * @param most how many at the most; where nothing is left at the cursor, those at that end of the list
     * @param item what a row stands for
     */
    public <T> Slice<T> slice(
            EntityManager entities,
            @Nullable Cursor cursor,
            int most,
            Function<R, T> item,
            Function<T, Position> position) {
        long total = count(entities, "", Map.of());
        if (cursor == null) {
            return Slice.of(items(rows(entities, "", Map.of(), false, most), item), 0, total, position);
        }
        boolean backwards = cursor.backwards();
        String beyond = order.beyondCursor(backwards);
        Map<String, Object> place = Map.of(
                "at",
                cursor.position().at().toEpochMilli(),
                "id",
                cursor.position().id().toString());
        List<R> rows = rows(entities, beyond, place, backwards, most);
        if (rows.isEmpty()) {
            List<T> end = items(rows(entities, "", Map.of(), !backwards, most), item);
            return Slice.of(end, backwards ? 0 : total - end.size(), total, position);
        }
        long left = count(entities, beyond, place);
        return Slice.of(items(rows, item), backwards ? left - rows.size() : total - left, total, position);
    }

    private static <R, T> List<T> items(List<R> rows, Function<R, T> item) {
        return rows.stream().map(item).toList();
    }

    private List<R> rows(
            EntityManager entities, String beyond, Map<String, Object> place, boolean backwards, int most) {
        String text = select + " where " + where + beyond + order.sorted(backwards);
        List<R> rows = new ArrayList<>(given(entities.createQuery(text, type), place)
                .setMaxResults(most)
                .getResultList());
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private long count(EntityManager entities, String beyond, Map<String, Object> place) {
        return given(entities.createQuery(count + " where " + where + beyond, Long.class), place)
                .getSingleResult();
    }

    private <T> TypedQuery<T> given(TypedQuery<T> query, Map<String, Object> place) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(place);
        all.forEach(query::setParameter);
        return query;
    }
}
