package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.impl.driver.Driver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The types in the sources of the widgets and the desk hold, by TypeScript's own compiler on the Node that Playwright brings. */
class WidgetTypesIT {

    private static final Path MAIN = Path.of("..", "..", "web-widgets", "src", "main");
    private static final Path SOURCES = MAIN.resolve(Path.of("web", "clinic.js"));
    private static final Path MANAGE = MAIN.resolve(Path.of("web", "manage.js"));
    private static final Path DESK =
            MAIN.resolve(Path.of("resources", "META-INF", "resources", "frontdesk", "desk", "desk.js"));

    @Test
    void hold() throws Exception {
        String node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
        Process compiler = new ProcessBuilder(
                        node,
                        Path.of(System.getProperty("typescript"), "lib", "tsc.js")
                                .toString(),
                        "--allowJs",
                        "--checkJs",
                        "--strict",
                        "--noEmit",
                        "--target",
                        "ES2022",
                        "--module",
                        "ES2022",
                        "--moduleResolution",
                        "Bundler",
                        "--lib",
                        "ES2022,DOM,DOM.Iterable",
                        SOURCES.toString(),
                        MANAGE.toString(),
                        DESK.toString())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compiler.waitFor();
        assertEquals("", complaints);
    }
}
