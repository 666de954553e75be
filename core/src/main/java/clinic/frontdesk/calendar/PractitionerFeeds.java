package clinic.frontdesk.calendar;

import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Which practitioners have a private calendar address, and how often it was made anew. */
public interface PractitionerFeeds {

    /** The generation of a practitioner's present address; empty when there is none. */
    OptionalInt generation(Slug clinic, Slug practitioner);

    /** The generations of those who have an address. A store can find that faster. */
    default Map<Slug, Integer> generations(Slug clinic, Collection<Slug> practitioners) {
        Map<Slug, Integer> generations = new HashMap<>();
        practitioners.forEach(one -> generation(clinic, one).ifPresent(generation -> generations.put(one, generation)));
        return generations;
    }

    /** Sets the generation, one higher than that before; the first is 0. */
    void renew(Slug clinic, Slug practitioner, int generation);
}
