package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is logged, and how, in the words of {@link java.util.logging}. */
final class LogSettings {

    private static final String ROOT_CERTIFICATES = "jakarta.enterprise.system.ssl.security";

    private static final List<String> LINES = List.of(
            "handlers=java.util.logging.ConsoleHandler",
            "java.util.logging.ConsoleHandler.level=ALL",
            "java.util.logging.ConsoleHandler.formatter=" + LogLine.class.getName(),
            ".level=INFO",
            // some 200 lines about certificates of the JDK that have expired, at each start
            ROOT_CERTIFICATES + ".level=SEVERE",
            "javax.enterprise.system.security.ssl.level=SEVERE",
            "com.hazelcast.level=WARNING",
            "org.hibernate.validator.internal.util.Version.level=WARNING");

    private LogSettings() {}

    static Path write(Path file) throws IOException {
        return Files.write(file, LINES);
    }
}
