package clinic.frontdesk.example.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.web.settings.PublicUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRoutesTest {

    private static final Pattern ANNOTATED =
            Pattern.compile("@(?:WebServlet|ApplicationPath)\\((?:urlPatterns = )?\"/?([^\"/*]+)");

    @Test
    void areAllThatAnswer() throws IOException {
        Set<String> answering = new TreeSet<>();
        for (String folder : new String[] {"src/main/java", "../../web-widgets/src/main/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    ANNOTATED.matcher(Files.readString(file)).results().forEach(route -> answering.add(route.group(1)));
                }
            }
        }
        try (Stream<Path> files = Files.list(Path.of("../../web-widgets/src/main/resources/META-INF/resources"))) {
            files.forEach(file -> answering.add(String.valueOf(file.getFileName())));
        }
        assertEquals(new TreeSet<>(OwnRoutes.FIRST), answering);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/api", "/api/v2", "/clinics/x", "/Widgets", "/up"})
    void areNoPathOfAPublicUrl(String path) {
        PublicUrl url = new PublicUrl("https://clinic.example", path);
        String said = String.valueOf(assertThrows(IllegalStateException.class, () -> OwnRoutes.requireNoneAt(url)));
        assertTrue(said.contains("frontdesk.public-url"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/fd", "/fd/desk", "/desks", "/our/api"})
    void areNotWhatOnlyLooksAlike(String path) {
        assertDoesNotThrow(() -> OwnRoutes.requireNoneAt(new PublicUrl("https://clinic.example", path)));
    }
}
