package clinic.frontdesk.web.settings;

import clinic.frontdesk.web.address.ContextPath;
import clinic.frontdesk.web.address.WebOrigin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an operator configures, read once (MicroProfile Config).
 *
 * @param publicUrl what links begin with
 * @param allowedOrigins pages that may use every clinic of this server
 * @param mails whether a mail server is configured: nobody is told of a letter that won't be sent
 * @param clinics folder of clinic files; empty when an application describes its clinics itself
 * @param trustedProxies whose word is taken for where a request comes from
 * @param limits false: requests from this machine are not counted
 * @param desk false: the application leaves the desk out
 * @param reachable networks that may be called although they are not public, when somebody else chose the address
 */
public record Settings(
        PublicUrl publicUrl,
        Set<String> allowedOrigins,
        boolean mails,
        Optional<Path> clinics,
        List<Network> trustedProxies,
        boolean limits,
        boolean desk,
        List<Network> reachable) {

    /** What links begin with, with the path that the container has given the application where none is configured. */
    @Override
    public PublicUrl publicUrl() {
        return publicUrl.at(ContextPath.known());
    }

    /** What is configured. */
    public static Settings configured() {
        Config config = ConfigProvider.getConfig();
        String port = config.getOptionalValue("frontdesk.port", String.class).orElse("8080");
        String url =
                config.getOptionalValue("frontdesk.public-url", String.class).orElse("http://localhost:" + port);
        return new Settings(
                publicUrl(url),
                origins(config),
                config.getOptionalValue("frontdesk.mail.host", String.class).isPresent(),
                config.getOptionalValue("frontdesk.clinics", String.class).map(Path::of),
                networks(config, "frontdesk.trusted-proxies"),
                isOn(config, "frontdesk.limits"),
                isOn(config, "frontdesk.desk"),
                networks(config, "frontdesk.webhooks.allow"));
    }

    private static Set<String> origins(Config config) {
        List<String> origins = words(config, "frontdesk.allowed-origins");
        if (!origins.stream().allMatch(WebOrigin::isOrigin)) {
            throw new IllegalStateException("frontdesk.allowed-origins isn't a list of origins like"
                    + " https://www.clinic.example, without a slash at the end");
        }
        return new TreeSet<>(origins);
    }

    private static List<String> words(Config config, String key) {
        return Stream.of(config.getOptionalValue(key, String.class).orElse("").split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isOn(Config config, String key) {
        String state = config.getOptionalValue(key, String.class).orElse("on");
        if (!Set.of("on", "off").contains(state)) {
            throw new IllegalStateException(key + " is neither on nor off");
        }
        return state.equals("on");
    }

    private static List<Network> networks(Config config, String key) {
        try {
            return words(config, key).stream().map(Network::parse).toList();
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(key + " isn't a list of addresses and networks like 10.0.0.0/8", malformed);
        }
    }

    private static PublicUrl publicUrl(String url) {
        try {
            return PublicUrl.parse(url);
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException("frontdesk.public-url " + fault.getMessage(), fault);
        }
    }

    /** Whether links lead to this machine only. */
    public boolean isLocal() {
        String host = publicUrl.host();
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || Network.isOfThisMachine(host.replaceAll("[\\[\\]]", ""));
    }
}
