package clinic.frontdesk.web.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Scheme, host and port of a page, written as browsers write them (RFC 6454). */
public final class WebOrigin {

    private WebOrigin() {}

    /** Whether a text is an origin, written as browsers write it. */
    public static boolean isOrigin(String text) {
        try {
            URI address = new URI(text);
            return text.matches("https?://.*")
                    && address.getHost() != null
                    && of(address).equals(text);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The origin of an address as browsers write it: in lower case, without its scheme's usual port. */
    public static String of(URI address) {
        int port = address.getPort();
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = port < 0 || (port == 80 && scheme.equals("http")) || (port == 443 && scheme.equals("https"));
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
