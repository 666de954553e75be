package clinic.frontdesk.web.http;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Which pages may write to a clinic: its own list, the server's list, and the server itself (RFC 6454). The server's own
 * origin is that of its public URL alone. What a request says of the host can be written by anyone.
 */
@Dependent
public class Origins {

    private final Settings settings;

    @Inject
    Origins(Settings settings) {
        this.settings = settings;
    }

    /** A form was sent from a page of another origin than the server's own. */
    public static final class ForeignPage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String own;

        ForeignPage(String own) {
            super("foreign page", null, false, false);
            this.own = own;
        }

        /** Where the form should have been opened. */
        String own() {
            return own;
        }
    }

    /**
     * Whether a page of that origin may.
     *
     * @param origin as the browser says it, compared exactly
     */
    public boolean allow(Clinic clinic, String origin) {
        return clinic.site().allowedOrigins().contains(origin)
                || isOwn(origin)
                || settings.allowedOrigins().contains(origin);
    }

    /** Whether it's the server itself. */
    public boolean isOwn(String origin) {
        return origin.equals(settings.publicUrl().origin());
    }

    /** @throws ForeignPage unless it's the server itself */
    public void requireOwn(String origin) {
        if (!isOwn(origin)) {
            throw new ForeignPage(settings.publicUrl().toString());
        }
    }
}
