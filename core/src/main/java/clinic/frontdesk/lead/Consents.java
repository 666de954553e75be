package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the ledger of consents is kept: nothing in it is changed. */
public interface Consents {

    /** Adds a line. */
    void add(ConsentEntry entry);

    /** All that concerns a person. */
    ConsentLedger of(Slug clinic, PersonId person);

    /** All that concerns each of several persons. A store can find that faster. */
    default Map<PersonId, ConsentLedger> of(Slug clinic, Collection<PersonId> persons) {
        return persons.stream().distinct().collect(Collectors.toMap(Function.identity(), person -> of(clinic, person)));
    }
}
