package clinic.frontdesk.web.http;

import clinic.frontdesk.Sha256;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Answers to reads: JSON with an ETag (RFC 9110 §8.8.3). The methods are marked with {@link clinic.frontdesk.web.coding.Compressed},
 * so that what is unchanged isn't sent again.
 */
public final class CacheableJson {

    private static final Jsonb WRITER =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.ANY));

    private CacheableJson() {}

    /**
     * The view as JSON.
     *
     * @param fresh how long it may be used without asking again
     */
    public static Response of(Object view, Duration fresh) {
        return ofText(WRITER.toJson(view), fresh);
    }

    /** The same for a view that is JSON already. */
    public static Response ofText(String json, Duration fresh) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.hex(bytes));
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setMaxAge((int) fresh.toSeconds());
        control.setMustRevalidate(true);
        return Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .cacheControl(control)
                .header("Vary", "Accept-Language")
                .build();
    }
}
