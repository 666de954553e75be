package clinic.frontdesk.request;

import java.util.List;
import java.util.Optional;

/**
 * What a request shows of whoever sent it.
 *
 * @param address network address that it came from
 * @param form name of the form that it came from; empty: no form that we gave away, or one that was sent faster than a
 *     person types
 * @param proven whether the work was done that the form asked for
 * @param trapped whether a field was filled in that people don't see
 * @param contacts phone number and e-mail address
 */
public record SpamSignals(
        String address, Optional<String> form, boolean proven, boolean trapped, List<String> contacts) {

    /** Copies {@code contacts}. */
    public SpamSignals {
        contacts = List.copyOf(contacts);
    }
}
