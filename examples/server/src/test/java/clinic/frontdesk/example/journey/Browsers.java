package clinic.frontdesk.example.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium: the one that is installed, or with {@code -Dbrowser=download} Playwright's own. */
final class Browsers implements AutoCloseable {

    /** As long as for any act in a page; Playwright's own patience with what is expected of one is a sixth of that. */
    private static final int PATIENCE_MILLIS = 30_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsers open() {
        return open(List.of());
    }

    /** The same for somebody who has set the size of all text to twice the usual. */
    static Browsers ofLargeText() {
        return open(List.of("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"));
    }

    /** The same where this machine is known by that name, too. */
    static Browsers knowing(String host) {
        return open(List.of("--host-resolver-rules=MAP " + host + " 127.0.0.1"));
    }

    private static Browsers open(List<String> settings) {
        String wanted = System.getProperty("browser");
        Assumptions.assumeFalse(wanted.equals("skip"), "left out: -Dbrowser=skip");
        if (wanted.equals("download")) {
            return launch(Map.of(), new LaunchOptions(), settings);
        }
        Path installed = installed()
                .orElseThrow(() -> new AssertionError("no browser is installed: install chromium, set CHROME_PATH,"
                        + " or run ./verify, which provides one (-Dbrowser=skip leaves these tests out)"));
        return launch(
                Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
                new LaunchOptions().setExecutablePath(installed),
                settings);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static Browsers launch(Map<String, String> environment, LaunchOptions options, List<String> settings) {
        List<String> flags = Stream.concat(FLAGS.stream(), settings.stream()).toList();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return new Browsers(playwright, playwright.chromium().launch(options.setArgs(flags)));
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_PATH")).map(Path::of);
        Stream<Path> known = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, known).filter(Files::isExecutable).findFirst();
    }
}
