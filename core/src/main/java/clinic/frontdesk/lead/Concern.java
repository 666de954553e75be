package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells about their health; stored encrypted, never in mail or logs.
 *
 * @param topic one of the clinic's topics
 * @param answers to the clinic's own questions, by their ids
 */
public record Concern(@Nullable Slug topic, @Nullable String note, Map<Slug, String> answers) {

    /** Nothing told. */
    public static final Concern UNTOLD = new Concern(null, null, Map.of());

    /** Copies {@code answers}. */
    public Concern {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
