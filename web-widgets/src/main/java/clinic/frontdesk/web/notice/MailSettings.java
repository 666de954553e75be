package clinic.frontdesk.web.notice;

import clinic.frontdesk.web.settings.Settings;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The SMTP server that mail goes through (RFC 5321).
 *
 * @param from the sender's address
 * @param fromName the name beside it; empty: that of the clinic
 */
public record MailSettings(
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        String from,
        Optional<String> fromName,
        Tls tls) {

    /** How the connection is kept private. */
    public enum Tls {
        NONE,
        STARTTLS,
        IMPLICIT
    }

    /**
     * What is configured; empty without {@code frontdesk.mail.host}.
     *
     * @throws IllegalStateException that names the key at fault
     */
    public static Optional<MailSettings> of(Config config, Settings settings) {
        Optional<String> host = text(config, "host");
        if (host.isPresent() && settings.isLocal()) {
            throw new IllegalStateException(
                    "frontdesk.public-url is " + settings.publicUrl() + ", which leads to this machine only: mail is"
                            + " configured, and its links need the address at which patients open the server");
        }
        return host.map(name -> of(name, config));
    }

    private static MailSettings of(String host, Config config) {
        Tls tls = tls(text(config, "tls").orElse("starttls"));
        int port =
                config.getOptionalValue("frontdesk.mail.port", Integer.class).orElse(tls == Tls.IMPLICIT ? 465 : 587);
        String from = text(config, "from")
                .orElseThrow(() -> new IllegalStateException("frontdesk.mail.from is missing: the sender's address"));
        return new MailSettings(
                host, port, text(config, "user"), text(config, "password"), from, text(config, "from-name"), tls);
    }

    private static Tls tls(String name) {
        try {
            return Tls.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("frontdesk.mail.tls is not one of none, starttls, implicit", unknown);
        }
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue("frontdesk.mail." + key, String.class);
    }
}
