package clinic.frontdesk.clinic;

import java.util.List;
import java.util.Set;

/**
 * A question of the clinic's own in its forms; the answer is health text.
 *
 * @param forms the forms that ask it
 * @param options the answers to choose from, for {@link Kind#CHOICE} only
 */
public record Question(Slug id, Set<Intent> forms, Text label, Kind kind, List<Text> options, boolean required) {

    /** How it is answered. */
    public enum Kind {
        CHOICE,
        YES_NO,
        TEXT
    }

    /** @throws IllegalArgumentException when options and kind don't fit */
    public Question {
        forms = Set.copyOf(forms);
        options = List.copyOf(options);
        if ((kind == Kind.CHOICE) == options.isEmpty()) {
            throw new IllegalArgumentException("a question of kind " + kind + " with " + options.size() + " options");
        }
    }
}
