package clinic.frontdesk.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things by key, in the order in which they came, changed within transactions only. */
final class Shelf<K, V> {

    private final MemoryTransactions transactions;
    private final Map<K, V> things = new LinkedHashMap<>();

    Shelf(MemoryTransactions transactions) {
        this.transactions = transactions;
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
        @Nullable V former = things.put(key, thing);
        transactions.onRollback(() -> restore(key, former));
    }

    boolean remove(K key) {
        transactions.require();
        @Nullable V former = things.remove(key);
        transactions.onRollback(() -> restore(key, former));
        return former != null;
    }

    private void restore(K key, @Nullable V former) {
        if (former == null) {
            things.remove(key);
        } else {
            things.put(key, former);
        }
    }
}
