package clinic.frontdesk.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people read about an appointment type.
 *
 * @param expect what will happen, step by step
 */
public record Description(@Nullable Text summary, List<Text> expect, @Nullable Text terms) {

    /** No words. */
    public static final Description NONE = new Description(null, List.of(), null);

    /** Copies {@code expect}. */
    public Description {
        expect = List.copyOf(expect);
    }
}
