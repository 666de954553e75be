package clinic.frontdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something as a page showed it. Whoever changes it from there says so, and is told what has happened since.
 *
 * @param version how many entries its journal had when it was shown; null: not told, so that nothing counts as missed
 */
public record Shown<T>(T what, @Nullable Integer version) {

    /** Something to be changed whatever has happened to it. */
    public static <T> Shown<T> whatever(T what) {
        return new Shown<>(what, null);
    }

    /** The entries that have come since. A journal only grows, and begins with its earliest entry. */
    public <E> List<E> missed(List<E> journal) {
        if (version == null || version >= journal.size()) {
            return List.of();
        }
        return List.copyOf(journal.subList(Math.max(version, 0), journal.size()));
    }
}
