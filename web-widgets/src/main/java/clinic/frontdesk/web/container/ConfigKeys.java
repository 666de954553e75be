package clinic.frontdesk.web.container;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The keys of the configuration that do something. */
public final class ConfigKeys {

    /** All of them; some are read before the application is there. */
    static final List<String> KNOWN = List.of(
            "frontdesk.allowed-origins",
            "frontdesk.clinics",
            "frontdesk.data-source",
            "frontdesk.database.password",
            "frontdesk.database.url",
            "frontdesk.database.user",
            "frontdesk.desk",
            "frontdesk.host",
            "frontdesk.key",
            "frontdesk.limits",
            "frontdesk.mail.from",
            "frontdesk.mail.from-name",
            "frontdesk.mail.host",
            "frontdesk.mail.password",
            "frontdesk.mail.port",
            "frontdesk.mail.tls",
            "frontdesk.mail.user",
            "frontdesk.port",
            "frontdesk.public-url",
            "frontdesk.start-within",
            "frontdesk.trusted-proxies",
            "frontdesk.webhooks.allow");

    /** What applications that contain this one may call their own. */
    private static final String OTHERS = "FRONTDESK_EXAMPLE_";

    private static final String PREFIX = "FRONTDESK_";

    private static final Set<String> VARIABLES =
            KNOWN.stream().map(ConfigKeys::variable).collect(Collectors.toUnmodifiableSet());

    private ConfigKeys() {}

    /** Those of the names that begin like ours and do nothing: mistyped ones, mostly. */
    public static Set<String> withoutEffect(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> variable(name).startsWith(PREFIX))
                .filter(name -> !variable(name).startsWith(OTHERS) && !VARIABLES.contains(variable(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The environment variable of a key, by MicroProfile's rule. */
    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
