package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String FILE =
            """
            {"slug": "north", "name": "Praxis für alle", "timeZone": "Europe/Berlin", "phone": "+493023125151"}
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void goesOnAfterAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path latin = Files.writeString(folder.resolve("latin.json"), FILE, StandardCharsets.ISO_8859_1);
        Path missing = folder.resolve("missing.json");
        Path good = Files.writeString(folder.resolve("good.json"), FILE);
        assertFalse(check(latin, missing, good));
        assertEquals(
                List.of(latin + ": $ can't be read as UTF-8", missing + ": $ can't be read as UTF-8", good + ": good"),
                said.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private boolean check(Path... files) {
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            return CheckCommand.check(
                    List.of(files).stream().map(Path::toString).toList(), out);
        }
    }
}
