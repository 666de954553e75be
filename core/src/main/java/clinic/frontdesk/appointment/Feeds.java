package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.util.OptionalInt;

/** Which practitioners have a private calendar address, and how often it was made anew. */
public interface Feeds {

    /** The generation of a practitioner's present address; empty when there is none. */
    OptionalInt generation(Slug clinic, Slug practitioner);

    /** Sets the generation, one higher than that before; the first is 0. */
    void renew(Slug clinic, Slug practitioner, int generation);
}
