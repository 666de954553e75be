package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder into which each start unpacks the server anew. */
final class RunFolder {

    private RunFolder() {}

    /** The folder, empty. */
    static Path clean(Path folder) throws IOException {
        delete(folder);
        return OwnerOnly.folder(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
