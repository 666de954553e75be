package clinic.frontdesk.clinic;

import java.util.Optional;

/** Where the keys come from that encrypt a clinic's personal data and derive its links. */
public interface KeyProvider {

    /** The key to use for what is written now. */
    DataKey current(Slug clinic);

    /** The key of that id, current or former. */
    Optional<DataKey> find(Slug clinic, String id);
}
