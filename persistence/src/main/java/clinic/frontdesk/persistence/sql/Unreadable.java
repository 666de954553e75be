package clinic.frontdesk.persistence.sql;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a row each on its own. One that can't be read (it was sealed with another key, or its text was
 * damaged) is noted, and the others are read all the same: staff see what there is, and what is missing.
 *
 * @param <P> the parts
 */
public final class Unreadable<P extends Enum<P>> {

    private final Set<P> parts;

    /** None so far. */
    public Unreadable(Class<P> type) {
        parts = EnumSet.noneOf(type);
    }

    /**
     * What is read, or what stands for it.
     *
     * @param reading doesn't use the database
     */
    public <T extends @Nullable Object> T read(P part, Supplier<? extends T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (RuntimeException damaged) {
            parts.add(part);
            return otherwise;
        }
    }

    /** Those that couldn't be read. */
    public Set<P> all() {
        return Set.copyOf(parts);
    }
}
