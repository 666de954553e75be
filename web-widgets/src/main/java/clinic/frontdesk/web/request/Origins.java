package clinic.frontdesk.web.request;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;

/** Which pages may write to a clinic: its own list, the server's list, and the server itself (RFC 6454). */
@Dependent
public class Origins {

    private final Settings settings;

    @Inject
    Origins(Settings settings) {
        this.settings = settings;
    }

    /**
     * Whether a page of that origin may.
     *
     * @param origin as the browser says it, compared exactly
     * @param base address by which this server was called
     */
    public boolean allow(Clinic clinic, String origin, URI base) {
        return clinic.site().allowedOrigins().contains(origin) || isOurs(origin, base);
    }

    /** Whether it's the server itself, or on the server's list. */
    public boolean isOurs(String origin, URI base) {
        return isOwn(origin, base) || settings.allowedOrigins().contains(origin);
    }

    /** Whether it's the server itself. */
    public boolean isOwn(String origin, URI base) {
        return origin.equals(of(base)) || origin.equals(of(settings.publicUrl()));
    }

    /** The origin of an address, without its scheme's usual port. */
    public static String of(URI address) {
        int port = address.getPort();
        boolean usual = port < 0
                || (port == 80 && "http".equals(address.getScheme()))
                || (port == 443 && "https".equals(address.getScheme()));
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + port);
    }
}
