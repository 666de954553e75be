package clinic.frontdesk.web.icalendar;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Times of which each is looked for when the one before is taken. */
final class LookAheadTimes implements Iterator<LocalDateTime> {

    private final Supplier<@Nullable LocalDateTime> search;
    private @Nullable LocalDateTime next;

    /** @param search finds the next one; null: there is none */
    LookAheadTimes(Supplier<@Nullable LocalDateTime> search) {
        this.search = search;
        this.next = search.get();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = search.get();
        return found;
    }
}
