package clinic.frontdesk.example.server.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the console once all is up. */
public final class Welcome {

    private final Defaults defaults;
    private final List<String> setupLinks;

    private Welcome(Defaults defaults, List<String> setupLinks) {
        this.defaults = defaults;
        this.setupLinks = setupLinks;
    }

    /** How the application hands its set-up links over, one in a line. */
    public static final String SETUP_LINKS = "frontdesk.example.setup-links";

    /** How it hands over the address at which browsers open it, as it writes it itself. */
    public static final String ADDRESS = "frontdesk.example.address";

    /** How it says whether it has a desk. */
    public static final String DESK = "frontdesk.example.desk";

    /** Whether that time is over. */
    public static final String WELCOMED = "frontdesk.example.welcomed";

    static Welcome of(Defaults defaults) {
        String links = System.getProperties().containsKey(SETUP_LINKS) ? System.clearProperty(SETUP_LINKS) : "";
        System.setProperty(WELCOMED, "true");
        return new Welcome(defaults, links.lines().toList());
    }

    void print(PrintStream console) {
        lines().forEach(console::println);
        console.flush();
    }

    private Stream<String> lines() {
        String url = System.getProperty(ADDRESS, defaults.publicUrl());
        return Stream.of(
                        Stream.of("", "  Frontdesk is up.", ""),
                        defaults.isDemo()
                                ? Stream.of(
                                        "  Clinic   " + url + "/clinics/harbour-physio",
                                        "  Embedded http://127.0.0.1:" + defaults.port()
                                                + "/host-page  (a page of someone else's)")
                                : Stream.<String>empty(),
                        hasDesk() ? Stream.of("  Desk     " + url + "/desk") : Stream.<String>empty(),
                        Stream.of("  API      " + url + "/openapi"),
                        hasDesk() ? signIn() : Stream.<String>empty(),
                        defaults.isDemo() ? snippet(url) : Stream.<String>empty(),
                        Stream.of("", "  Data and log are in " + defaults.data() + ". Ctrl-C ends it.", ""))
                .flatMap(part -> part);
    }

    private static boolean hasDesk() {
        return Boolean.parseBoolean(System.getProperty(DESK, "true"));
    }

    private Stream<String> signIn() {
        if (setupLinks.isEmpty()) {
            return Stream.of("", "  Sign in at the desk with the account that you made.");
        }
        return Stream.concat(
                Stream.of("", "  Make your account by this link. It works once, for two days:"),
                setupLinks.stream().map(link -> "  " + link));
    }

    private static Stream<String> snippet(String url) {
        return Stream.of(
                "",
                "  Paste into any page:",
                "    <script type=\"module\" src=\"" + url + "/widgets/v1/clinic.js\"></script>",
                "    <clinic-booking clinic=\"harbour-physio\"></clinic-booking>");
    }
}
