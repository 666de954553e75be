package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Someone who has a keyboard and nothing else. What they may do is in the methods: there is none for a mouse, and none that
 * puts the focus somewhere.
 */
final class KeyboardUser implements AutoCloseable {

    /** Whoever comes before a page is whole goes around in it until it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MOST_KEYS = 150;
    private static final Pattern DAY = Pattern.compile("\\d times?$");

    /** Counts what only a mouse, a pen or a finger causes: a button that is pressed by keys is clicked with no pointer. */
    private static final String COUNT_POINTERS =
            """
            window.pointers = 0;
            for (const event of ['pointerdown', 'mousedown', 'touchstart', 'click']) {
              addEventListener(event, ({type, pointerType}) => {
                if (type !== 'click' || pointerType) window.pointers++;
              }, true);
            }
            """;

    /** What has the focus, through shadow roots: its tag and the words for it. */
    private static final String FOCUSED =
            """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              if (!one || one === document.body) return 'nothing';
              const words = one.getAttribute('aria-label') || one.labels?.[0]?.innerText || one.innerText || one.name || '';
              return `${one.localName} ${words.replace(/\\s+/g, ' ').trim()}`;
            }
            """;

    /** Whether an outline shows where the focus is; of a control that lies invisible over its tile, at the tile. */
    private static final String SHOWN =
            """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              const outlined = node => node && getComputedStyle(node).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(node).outlineWidth) > 0;
              return outlined(one) || outlined(one.nextElementSibling);
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final boolean javaScript;
    private final List<String> complaints = new ArrayList<>();

    private KeyboardUser(BrowserContext context, boolean javaScript) {
        this.context = context;
        this.javaScript = javaScript;
        context.addInitScript(COUNT_POINTERS);
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    static KeyboardUser at(Browsers browsers, String address) {
        return at(browsers, address, new NewContextOptions());
    }

    static KeyboardUser inTheDark(Browsers browsers, String address) {
        return at(browsers, address, new NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    static KeyboardUser withoutJavaScript(Browsers browsers, String address) {
        return at(browsers, address, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private static KeyboardUser at(Browsers browsers, String address, NewContextOptions options) {
        boolean javaScript = !Boolean.FALSE.equals(options.javaScriptEnabled);
        options.setViewportSize(360, 800).setTimezoneId("America/Los_Angeles");
        KeyboardUser user = new KeyboardUser(browsers.browser().newContext(options), javaScript);
        user.goTo(address);
        return user;
    }

    /** Types an address. */
    void goTo(String address) {
        page.navigate(address);
    }

    /** Waits until that can be read, and the page listens to keys. */
    KeyboardUser reads(String text) {
        page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** Goes on by Tab to what is called so. */
    KeyboardUser tabTo(String name) {
        return seek("Tab", Pattern.compile(Pattern.quote(name)));
    }

    /** Goes on by Tab to the days, of which each says how many times it has. */
    KeyboardUser tabToDays() {
        return seek("Tab", DAY);
    }

    /** Goes back by Shift and Tab to what is called so. */
    KeyboardUser backTo(String name) {
        return seek("Shift+Tab", Pattern.compile(Pattern.quote(name)));
    }

    /** The same to the days. */
    KeyboardUser backToDays() {
        return seek("Shift+Tab", DAY);
    }

    private KeyboardUser seek(String key, Pattern name) {
        List<String> passed = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (passed.size() < MOST_KEYS || Instant.now().isBefore(end)) {
            page.keyboard().press(key);
            passed.add(focused());
            if (name.matcher(focused()).find()) {
                assertTrue((Boolean) page.evaluate(SHOWN), () -> "nothing shows that the focus is at " + focused());
                return this;
            }
        }
        throw new AssertionError("no key leads to " + name + ", but to " + passed);
    }

    /** What each of so many Tabs leads to. */
    List<String> tabs(int times) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Tab");
            passed.add(focused());
        }
        return passed;
    }

    KeyboardUser press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    KeyboardUser type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Waits for a step, whose heading or summary of faults has the focus then: it is never lost. */
    KeyboardUser arrivesAt(String words) {
        page.waitForCondition(() -> focused().contains(words));
        return this;
    }

    /** Tag and words of what has the focus. */
    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    void hasLostNothing() {
        assertNotEquals("nothing", focused());
    }

    /** Leaves, and has touched nothing but keys. */
    @Override
    public void close() {
        if (javaScript) {
            assertEquals(0, page.evaluate("window.pointers"));
        }
        assertEquals(List.of(), complaints);
        context.close();
    }
}
