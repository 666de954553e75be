package clinic.frontdesk.example.server.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class OwnKeyTest {

    private static final String KEY = "ZXhhbXBsZSBrZXkgb2YgMzIgYnl0ZXMsIG5vdCByZWE=";

    @TempDir
    Path data;

    @Test
    void isMadeOnce() {
        String key = new OwnKey(data).read();
        assertEquals(key, new OwnKey(data).read());
    }

    @Test
    void isReadWithoutTheEndOfItsLine() throws IOException {
        Files.writeString(data.resolve("key"), KEY + "\r\n");
        assertEquals(KEY, new OwnKey(data).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "ZXhhbXBsZQ==", "%%%"})
    void isNotReplacedWhenItIsDamaged(String damaged) throws IOException {
        Files.writeString(data.resolve("key"), damaged);
        assertThrows(IllegalStateException.class, () -> new OwnKey(data).read());
        assertEquals(damaged, Files.readString(data.resolve("key")));
    }

    @Test
    void isNotMadeAnewBesideADatabase() throws IOException {
        Files.writeString(data.resolve("frontdesk.mv.db"), "sealed");
        assertThrows(IllegalStateException.class, () -> new OwnKey(data).read());
        assertFalse(Files.exists(data.resolve("key")));
    }

    @Test
    void mayHaveSpacesAroundIt() {
        assertEquals(KEY, OwnKey.require(" " + KEY + "\n"));
    }
}
