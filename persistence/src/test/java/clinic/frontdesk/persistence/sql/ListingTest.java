package clinic.frontdesk.persistence.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ListingTest {

    private static final List<Position> THREE = Stream.of(1, 2, 3)
            .map(number -> new Position(Instant.ofEpochMilli(number), new UUID(0, number)))
            .toList();

    /** Of three, of which the list had two when it was counted. */
    private static final Listing.Source<Position> GROWING = new Listing.Source<>() {
        @Override
        public long count(@Nullable Cursor beyond) {
            return beyond == null ? 2 : 3;
        }

        @Override
        public List<Position> rows(@Nullable Cursor beyond, boolean backwards, int most) {
            return THREE;
        }
    };

    @Test
    void nothingIsBeforeTheFirstThoughRowsComeInBetween() {
        Cursor atTheStart = Cursor.after(new Position(Instant.EPOCH, new UUID(0, 0)));
        Slice<Position> slice = Listing.slice(GROWING, atTheStart, 3, Function.identity());
        assertEquals(List.of(0L, 1L, 3L), List.of(slice.skipped(), slice.from(), slice.to()));
    }
}
