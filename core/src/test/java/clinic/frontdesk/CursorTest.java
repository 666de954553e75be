package clinic.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Position PLACE = new Position(Instant.parse("2026-11-30T16:00:00.123Z"), new UUID(1, 2));

    @Test
    void readsWhatItWrites() {
        for (Cursor cursor : List.of(Cursor.after(PLACE), Cursor.before(PLACE))) {
            assertEquals(cursor, Cursor.read(cursor.toString()));
        }
    }

    @Test
    void readsNothingElse() {
        String id = PLACE.id().toString();
        for (String text : List.of(
                "",
                "a",
                id,
                "c1." + id,
                "a1." + id.toUpperCase(Locale.ROOT).replace('0', 'G'),
                "a1." + id + "0",
                "a9999999999999999." + id,
                "a1'or 1=1." + id,
                " a1." + id)) {
            assertNull(Cursor.read(text), text);
        }
        assertNull(Cursor.read(null));
    }
}
