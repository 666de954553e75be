package clinic.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list, one after the other, and where they stand in it.
 *
 * @param skipped how many come before them
 * @param total how many the list has
 * @param first where the first of the items stands; null: there is none
 * @param last where the last of them stands; null: there is none
 */
public record Slice<T>(List<T> items, long skipped, long total, @Nullable Position first, @Nullable Position last) {

    /** Copies {@code items}. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Items that stand at those positions. */
    public static <T> Slice<T> of(List<T> items, long skipped, long total, Function<T, Position> position) {
        boolean none = items.isEmpty();
        return new Slice<>(
                items,
                skipped,
                total,
                none ? null : position.apply(items.get(0)),
                none ? null : position.apply(items.get(items.size() - 1)));
    }

    /**
     * Of a whole list.
     *
     * @param all in the order of their positions
     * @param cursor null: from the beginning
     * @param most how many at the most; where nothing is left at the cursor, those at the end
     */
    public static <T> Slice<T> cut(
            List<T> all,
            Function<T, Position> position,
            Comparator<Position> order,
            @Nullable Cursor cursor,
            int most) {
        int wanted = start(all, position, order, cursor, most);
        int start = Math.max(0, wanted < all.size() ? wanted : all.size() - most);
        return of(all.subList(start, Math.min(all.size(), start + most)), start, all.size(), position);
    }

    private static <T> int start(
            List<T> all,
            Function<T, Position> position,
            Comparator<Position> order,
            @Nullable Cursor cursor,
            int most) {
        if (cursor == null) {
            return 0;
        }
        int bound = cursor.backwards() ? 0 : 1;
        long before = all.stream()
                .filter(one -> order.compare(position.apply(one), cursor.position()) < bound)
                .count();
        return (int) before - (cursor.backwards() ? most : 0);
    }

    /** What the items stand for. */
    public <R> Slice<R> map(Function<T, R> meaning) {
        return new Slice<>(items.stream().map(meaning).toList(), skipped, total, first, last);
    }

    /** The number of the first item, from 1 on; 0: there is none. */
    public long from() {
        return items.isEmpty() ? 0 : skipped + 1;
    }

    /** The number of the last item; 0: there is none. */
    public long to() {
        return items.isEmpty() ? 0 : skipped + items.size();
    }

    /** Whether it is the whole list. */
    public boolean isWhole() {
        return items.size() == total;
    }

    /** To what comes before. */
    public Optional<Cursor> previous() {
        return Optional.ofNullable(first).filter(any -> skipped > 0).map(Cursor::before);
    }

    /** To what comes after. */
    public Optional<Cursor> next() {
        return Optional.ofNullable(last).filter(any -> to() < total).map(Cursor::after);
    }
}
