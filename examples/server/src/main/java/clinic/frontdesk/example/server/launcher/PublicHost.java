package clinic.frontdesk.example.server.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * What the container takes for its own address: that of the public URL, and never the host that a request names.
 *
 * @param host without a port
 */
record PublicHost(String scheme, String host, int port) {

    /** Empty for what is no address, which the application refuses, and for what Payara can't read: IPv6. */
    static Optional<PublicHost> of(String publicUrl) {
        try {
            URI address = new URI(publicUrl.strip());
            boolean secure = "https".equalsIgnoreCase(address.getScheme());
            int usual = secure ? 443 : 80;
            return Optional.ofNullable(address.getHost())
                    .filter(host -> !host.startsWith("["))
                    .map(host -> new PublicHost(
                            secure ? "https" : "http", host, address.getPort() < 0 ? usual : address.getPort()));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** In Payara's own words. */
    List<String> settings() {
        return List.of("scheme=" + scheme, "server-name=" + host + ":" + port);
    }
}
