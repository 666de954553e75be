package clinic.frontdesk.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigKeysTest {

    private static final Pattern KEY = Pattern.compile("[\"=](frontdesk\\.[a-z]+(?:[.-][a-z]+)*)(?=[\":])");
    private static final Pattern OF_MAIL = Pattern.compile("text\\(config, \"([a-z-]+)\"\\)");
    private static final Set<String> OWN = Set.of("frontdesk.war");

    @Test
    void areThoseThatSomethingReads() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String source : sources()) {
            KEY.matcher(source).results().map(key -> key.group(1)).forEach(read::add);
            OF_MAIL.matcher(source)
                    .results()
                    .map(key -> "frontdesk.mail." + key.group(1))
                    .forEach(read::add);
        }
        read.removeIf(key -> OWN.contains(key) || key.startsWith("frontdesk.example."));
        assertEquals(new TreeSet<>(ConfigKeys.KNOWN), read);
    }

    @Test
    void namesThoseThatDoNothing() {
        assertEquals(
                Set.of("FRONTDESK_MALI_HOST", "frontdesk.retention"),
                ConfigKeys.withoutEffect(List.of(
                        "FRONTDESK_MALI_HOST",
                        "FRONTDESK_MAIL_FROM_NAME",
                        "frontdesk.mail.from-name",
                        "frontdesk.retention",
                        "frontdesk.example.welcomed",
                        "PATH")));
    }

    /** But for the list itself. */
    private static List<String> sources() throws IOException {
        Path root = Path.of("..");
        List<String> texts = new ArrayList<>();
        for (String module : List.of("core", "persistence", "web-widgets", "examples/server")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|xml)"))
                        .filter(file -> !file.endsWith("ConfigKeys.java"))
                        .map(ConfigKeysTest::read)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
