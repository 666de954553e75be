package clinic.frontdesk.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator configures, read once (MicroProfile Config).
 *
 * @param publicUrl what links begin with, without a slash at the end
 * @param allowedOrigins pages that may use every clinic of this server
 * @param mails whether a mail server is configured: nobody is told of a letter that won't be sent
 * @param clinics folder of clinic files; empty when an application describes its clinics itself
 */
public record Settings(URI publicUrl, Set<String> allowedOrigins, boolean mails, Optional<Path> clinics) {

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
                config.getOptionalValue("frontdesk.clinics", String.class).map(Path::of));
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
