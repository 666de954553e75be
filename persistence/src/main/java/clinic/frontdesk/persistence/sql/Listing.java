package clinic.frontdesk.persistence.sql;

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

        /** A condition on {@code :at} and {@code :id}; empty where there is no place. */
        public String beyond(@Nullable Cursor place) {
            if (place == null) {
                return "";
            }
            String later = latestFirst == place.backwards() ? ">" : "<";
            String next = place.backwards() ? "<" : ">";
            return " and (%s %s :at or %s = :at and %s %s :id)".formatted(at, later, at, id, next);
        }

        /** The order of the list, or the other way round. */
        public String sorted(boolean backwards) {
            String falling = latestFirst == backwards ? "" : " desc";
            return " order by " + at + falling + ", " + id + (backwards ? " desc" : "");
        }
    }

    /** The rows of a list, however they are asked for. */
    public interface Source<T> {

        /** How many there are beyond a place; null: in all. */
        long count(@Nullable Cursor beyond);

        /**
         * Some of them, in the order of the list: the first ones beyond a place, or the last ones before it.
         *
         * @param beyond null: from that end of the list on
         */
        List<T> rows(@Nullable Cursor beyond, boolean backwards, int most);
    }

    /**
     * Some of a list.
     *
     * @param cursor null: from the first on
     * @param most how many at the most; where nothing is left at the cursor, those at that end of the list
     */
    public static <T> Slice<T> slice(
            Source<T> source, @Nullable Cursor cursor, int most, Function<T, Position> position) {
        long total = source.count(null);
        if (cursor == null) {
            return Slice.of(source.rows(null, false, most), 0, total, position);
        }
        boolean backwards = cursor.backwards();
        List<T> rows = source.rows(cursor, backwards, most);
        if (rows.isEmpty()) {
            List<T> end = source.rows(null, !backwards, most);
            return Slice.of(end, backwards ? 0 : total - end.size(), total, position);
        }
        long left = source.count(cursor);
        // counted one after the other: what comes between them counts once
        return Slice.of(rows, Math.max(0, backwards ? left - rows.size() : total - left), total, position);
    }

    /**
     * Some of them.
     *
     * @param cursor null: from the first on
     * @param most as above
     * @param item what a row stands for
     */
    public <T> Slice<T> slice(
            EntityManager entities,
            @Nullable Cursor cursor,
            int most,
            Function<R, T> item,
            Function<T, Position> position) {
        return slice(
                new Source<T>() {
                    @Override
                    public long count(@Nullable Cursor beyond) {
                        return Listing.this.count(entities, beyond);
                    }

                    @Override
                    public List<T> rows(@Nullable Cursor beyond, boolean backwards, int some) {
                        return Listing.this.rows(entities, beyond, backwards, some).stream()
                                .map(item)
                                .toList();
                    }
                },
                cursor,
                most,
                position);
    }

    private List<R> rows(EntityManager entities, @Nullable Cursor beyond, boolean backwards, int most) {
        String text = select + " where " + where + order.beyond(beyond) + order.sorted(backwards);
        List<R> rows = new ArrayList<>(given(entities.createQuery(text, type), beyond)
                .setMaxResults(most)
                .getResultList());
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private long count(EntityManager entities, @Nullable Cursor beyond) {
        return given(entities.createQuery(count + " where " + where + order.beyond(beyond), Long.class), beyond)
                .getSingleResult();
    }

    private <T> TypedQuery<T> given(TypedQuery<T> query, @Nullable Cursor beyond) {
        Map<String, Object> all = new HashMap<>(parameters);
        if (beyond != null) {
            all.put("at", beyond.position().at().toEpochMilli());
            all.put("id", beyond.position().id().toString());
        }
        all.forEach(query::setParameter);
        return query;
    }
}
