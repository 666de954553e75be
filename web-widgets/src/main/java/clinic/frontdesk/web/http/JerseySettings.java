package clinic.frontdesk.web.http;

import java.util.Map;

/** What our JAX-RS applications ask of Jersey, by its own names; another implementation ignores it. */
public final class JerseySettings {

    /**
     * Addresses in {@code Location} stay relative (RFC 9110 §10.2.2). Jersey would make them absolute by the host that the
     * request names, and by http behind a proxy with TLS.
     */
    public static final Map<String, Object> ALL = Map.of(
            "jersey.config.server.wadl.disableWadl",
            true,
            "jersey.config.server.headers.location.relative.resolution.disabled",
            true);

    private JerseySettings() {}
}
