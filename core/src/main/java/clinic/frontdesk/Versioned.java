package clinic.frontdesk;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something as a page showed it. Whoever changes it from there says so, and is told what has happened since.
 *
 * @param version how many entries its journal had when it was shown; null: not told, so that nothing counts as missed
 */
public record Versioned<T>(T what, @Nullable Integer version) {

    /** Something to be changed whatever has happened to it. */
    public static <T> Versioned<T> whatever(T what) {
        return new Versioned<>(what, null);
    }

    /**
     * Requires that no entries have come since.
     *
     * @param journal read only where a version was told
     * @throws ChangedMeanwhile when some have
     */
    public void requireSeen(Supplier<? extends List<? extends Change>> journal) {
        if (version != null) {
            List<? extends Change> missed = missed(journal.get());
            if (!missed.isEmpty()) {
                throw new ChangedMeanwhile(missed);
            }
        }
    }

    /**
     * Requires that what has no journal is as it was shown.
     *
     * @param present its version by now
     * @throws ChangedMeanwhile when it is another
     */
    public void requireVersion(int present) {
        if (version != null && version != present) {
            throw new ChangedMeanwhile("version " + version + " was shown, and by now there is " + present);
        }
    }

    /** The entries that have come since. A journal only grows, and begins with its earliest entry. */
    public <E> List<E> missed(List<E> journal) {
        if (version == null || version >= journal.size()) {
            return List.of();
        }
        return List.copyOf(journal.subList(Math.max(version, 0), journal.size()));
    }
}
