package clinic.frontdesk;

import java.time.Instant;

/** An entry of a journal: something that was done. */
public interface Change {

    /** What was done, in a word for developers. */
    String deed();

    /** When it was done. */
    Instant at();
}
