package clinic.frontdesk.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the things of a {@link Shelf} by a mark that they bear. */
final class Index<M extends Comparable<? super M>, K, V> {

    private final MemoryTransactions transactions;
    private final Function<V, @Nullable M> mark;
    private final NavigableMap<M, Map<K, V>> marked = new TreeMap<>();

    Index(MemoryTransactions transactions, Function<V, @Nullable M> mark) {
        this.transactions = transactions;
        this.mark = mark;
    }

    /** Those with that mark, in the order in which they came to have it; a copy. */
    Stream<V> of(M wanted) {
        transactions.require();
        return List.copyOf(marked.getOrDefault(wanted, Map.of()).values()).stream();
    }

    /** Those with a mark from {@code first} to before {@code end}, by mark; a copy. */
    Stream<V> between(M first, M end) {
        transactions.require();
        return marked.subMap(first, end).values().stream()
                .flatMap(things -> things.values().stream())
                .toList()
                .stream();
    }

    void replace(K key, @Nullable V former, @Nullable V next) {
        @Nullable M before = former == null ? null : mark.apply(former);
        @Nullable M after = next == null ? null : mark.apply(next);
        if (before != null && !before.equals(after)) {
            Map<K, V> things = marked.getOrDefault(before, Map.of());
            things.remove(key);
            if (things.isEmpty()) {
                marked.remove(before);
            }
        }
        if (next != null && after != null) {
            marked.computeIfAbsent(after, fresh -> new LinkedHashMap<>()).put(key, next);
        }
    }
}
