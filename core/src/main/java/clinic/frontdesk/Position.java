package clinic.frontdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Where something stands in a list that is ordered by an instant and, where that is the same, by an id. */
public record Position(Instant at, UUID id) {

    /** By instant. */
    public static final Comparator<Position> EARLIEST_FIRST =
            Comparator.comparing(Position::at).thenComparing(Position::name);

    /** By instant, the latest first; still by id, where that is the same. */
    public static final Comparator<Position> LATEST_FIRST =
            Comparator.comparing(Position::at).reversed().thenComparing(Position::name);

    /** Databases order ids by their text. */
    private String name() {
        return id.toString();
    }
}
