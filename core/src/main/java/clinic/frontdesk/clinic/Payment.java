package clinic.frontdesk.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people pay: ways of paying, insurers that the clinic works with, and what else there is to say. */
public record Payment(List<Text> options, List<String> insurers, @Nullable Text note) {

    /** Nothing said. */
    public static final Payment UNSAID = new Payment(List.of(), List.of(), null);

    /** Copies the lists. */
    public Payment {
        options = List.copyOf(options);
        insurers = List.copyOf(insurers);
    }
}
