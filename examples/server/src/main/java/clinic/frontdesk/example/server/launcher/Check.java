package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Checks clinic files with the application's own reader, without starting it. */
final class Check {

    private static final String COMMAND = "clinic.frontdesk.web.clinic.file.CheckCommand";
    private static final List<String> SHARED = List.of("jakarta.json.jar");

    private Check() {}

    static boolean of(List<String> files, PrintStream out) throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("frontdesk-check");
        try (URLClassLoader library = new URLClassLoader(jars(folder), ClassLoader.getPlatformClassLoader())) {
            // libraries find their services by the thread
            Thread.currentThread().setContextClassLoader(library);
            return (boolean) library.loadClass(COMMAND)
                    .getMethod("check", List.class, PrintStream.class)
                    .invoke(null, files, out);
        } finally {
            RunFolder.delete(folder);
        }
    }

    /** The application's jars, and of the server's those that they need to read JSON. */
    private static URL[] jars(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String name : SHARED) {
            jars.add(copy(resource("/MICRO-INF/runtime/" + name), folder.resolve(name)));
        }
        try (ZipInputStream war = new ZipInputStream(resource("/frontdesk.war"))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().matches("WEB-INF/lib/[^/]+\\.jar")) {
                    jars.add(copy(
                            war,
                            folder.resolve(
                                    Path.of(entry.getName()).getFileName().toString())));
                }
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static InputStream resource(String name) {
        InputStream resource = Check.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException(name + " isn't in this file");
        }
        return resource;
    }

    private static URL copy(InputStream content, Path file) throws IOException {
        Files.copy(content, file);
        return file.toUri().toURL();
    }
}
