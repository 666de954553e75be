package clinic.frontdesk.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things by key, in the order in which they came, changed within transactions only. */
final class Shelf<K, V> {

    private final MemoryTransactions transactions;
    private final Map<K, V> things = new LinkedHashMap<>();
    private final List<Index<?, K, V>> indexes = new ArrayList<>();

    Shelf(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * An index that this shelf keeps from now on; made before the first thing comes.
     *
     * @param mark by which things are to be found; those without one are not in it
     */
    <M extends Comparable<? super M>> Index<M, K, V> indexed(Function<V, @Nullable M> mark) {
        Index<M, K, V> index = new Index<>(transactions, mark);
        indexes.add(index);
        return index;
    }

    Optional<V> find(K key) {
        transactions.require();
        return Optional.ofNullable(things.get(key));
    }

    /** A copy, so that the caller may change the shelf meanwhile. */
    Stream<V> all() {
        transactions.require();
        return List.copyOf(things.values()).stream();
    }

    /** The keys of all, in a copy too. */
    Stream<K> keys() {
        transactions.require();
        return List.copyOf(things.keySet()).stream();
    }

    void put(K key, V thing) {
        transactions.require();
        @Nullable V former = set(key, thing);
        transactions.onRollback(() -> set(key, former));
    }

    boolean remove(K key) {
        transactions.require();
        @Nullable V former = set(key, null);
        transactions.onRollback(() -> set(key, former));
        return former != null;
    }

    private @Nullable V set(K key, @Nullable V thing) {
        @Nullable V former = thing == null ? things.remove(key) : things.put(key, thing);
        indexes.forEach(index -> index.replace(key, former, thing));
        return former;
    }
}
