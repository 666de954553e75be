package clinic.frontdesk.web;

import clinic.frontdesk.web.request.Network;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator configures, read once (MicroProfile Config).
 *
 * @param publicUrl what links begin with, without a slash at the end
 * @param allowedOrigins pages that may use every clinic of this server
 * @param mails whether a mail server is configured: nobody is told of a letter that won't be sent
 * @param clinics folder of clinic files; empty when an application describes its clinics itself
 * @param reachable networks that may be called although they are not public, when somebody else chose the address
 */
public record Settings(
        URI publicUrl, Set<String> allowedOrigins, boolean mails, Optional<Path> clinics, List<Network> reachable) {

    /** The settings there are. */
    public static Settings of(Config config) {
        String port = config.getOptionalValue("frontdesk.port", String.class).orElse("8080");
        String url =
                config.getOptionalValue("frontdesk.public-url", String.class).orElse("http://localhost:" + port);
        String origins = config.getOptionalValue("frontdesk.allowed-origins", String.class)
                .orElse("");
        return new Settings(
                publicUrl(url),
                new TreeSet<>(Set.of(origins.split("[,\\s]+", -1))),
                config.getOptionalValue("frontdesk.mail.host", String.class).isPresent(),
                config.getOptionalValue("frontdesk.clinics", String.class).map(Path::of),
                reachable(config.getOptionalValue("frontdesk.webhooks.allow", String.class)
                        .orElse("")));
    }

    private static List<Network> reachable(String networks) {
        try {
            return Stream.of(networks.split("[,\\s]+", -1))
                    .filter(network -> !network.isEmpty())
                    .map(Network::parse)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    "frontdesk.webhooks.allow isn't a list of addresses and networks like 10.0.0.0/8", malformed);
        }
    }

    private static URI publicUrl(String url) {
        String trimmed = url.replaceAll("/+$", "");
        if (!trimmed.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalStateException("frontdesk.public-url isn't an address like https://desk.example");
        }
        return URI.create(trimmed);
    }

    /** Whether links lead to this machine only. */
    public boolean isLocal() {
        return Set.of("localhost", "127.0.0.1").contains(publicUrl.getHost());
    }
}
