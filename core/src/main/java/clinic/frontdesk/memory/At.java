package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Comparator;

/** A moment of one clinic. */
record At(Slug clinic, Instant instant) implements Comparable<At> {

    private static final Comparator<At> ORDER = Comparator.comparing(At::clinic).thenComparing(At::instant);

    @Override
    public int compareTo(At other) {
        return ORDER.compare(this, other);
    }
}
