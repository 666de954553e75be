package clinic.frontdesk.example.journey;

import clinic.frontdesk.web.FrontdeskApi;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the library brings along for browsers, by their path on the server. */
final class ShippedFiles {

    private static final String ROOT = "META-INF/resources";

    private ShippedFiles() {}

    static Map<String, byte[]> all() throws IOException, URISyntaxException {
        Path library = Path.of(FrontdeskApi.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(library)) {
            return below(library.resolve(ROOT));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + library.toUri()), Map.of())) {
            return below(jar.getPath(ROOT));
        }
    }

    private static Map<String, byte[]> below(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put("/" + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
