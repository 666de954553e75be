package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo clinic's files, put where they can be read and edited. */
final class Demo {

    private static final List<String> FILES =
            List.of("harbour-physio.json", "harbour-physio/when-your-back-says-no.md", "harbour-physio/first-visit.md");

    private Demo() {}

    /** Leaves alone what is there already. */
    static void unpack(Path folder) {
        try {
            for (String name : FILES) {
                Path file = folder.resolve(name);
                if (!Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    copy("/demo/" + name, file);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream content = Demo.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " isn't in this file");
            }
            Files.copy(content, file);
        }
    }
}
