package clinic.frontdesk.web.notice;

import clinic.frontdesk.web.notice.Letter.Part;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the parts of one letter. A part that can't be made is left out and noted: a letter without its calendar entry is of
 * use to whoever waits for it, and staff are told what it went without.
 */
final class LetterParts {

    private static final Logger LOG = System.getLogger(LetterParts.class.getName());

    private final Set<Part> missing = EnumSet.noneOf(Part.class);

    /** What is made, or what stands for it. */
    <T> T made(Part part, Supplier<? extends T> making, T otherwise) {
        try {
            return making.get();
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    "a letter goes without {0}: {1}",
                    part,
                    broken.getClass().getName());
            missing.add(part);
            return otherwise;
        }
    }

    /** What couldn't be made. */
    Set<Part> missing() {
        return Set.copyOf(missing);
    }
}
