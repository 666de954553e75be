package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;

/** Where the ledger of consents is kept: nothing in it is changed. */
public interface Consents {

    /** Adds a line. */
    void add(ConsentEntry entry);

    /** All that concerns a person. */
    ConsentLedger of(Slug clinic, PersonId person);
}
