package clinic.frontdesk.example.server;

import clinic.frontdesk.web.settings.PublicUrl;
import java.util.Locale;
import java.util.Set;

/** What the paths of this server begin with. */
final class OwnRoutes {

    /** All of them; a test compares them with what answers. */
    static final Set<String> FIRST = Set.of(
            "api",
            "clinics",
            "desk",
            "error",
            "favicon.ico",
            "frontdesk",
            "host-page",
            "manage",
            "openapi",
            "robots.txt",
            "up",
            "widgets");

    private OwnRoutes() {}

    /**
     * A proxy may take the path of the public URL off or leave it there, so it must not read like a path of ours.
     *
     * @throws IllegalStateException that names the key at fault
     */
    static void requireNoneAt(PublicUrl url) {
        String first = url.path().replaceFirst("^/([^/]*).*", "$1");
        if (FIRST.contains(first.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("frontdesk.public-url has a path that begins with /" + first
                    + ", as pages of this server do: choose another one, such as /fd");
        }
    }
}
