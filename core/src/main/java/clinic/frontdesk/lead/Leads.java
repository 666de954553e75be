package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.Optional;

/** Where leads are kept. */
public interface Leads {

    /** Adds a new lead. */
    void add(Lead lead);

    /** The lead of that id in that clinic. */
    Optional<Lead> find(Slug clinic, LeadId id);

    /** Leads of the clinic that fit, newest first. */
    List<Lead> list(Slug clinic, LeadFilter filter);

    /** How many leads of the clinic fit, whatever {@link LeadFilter#most()} is. */
    long count(Slug clinic, LeadFilter filter);

    /** Records the change and brings its lead, which exists, to the new state. */
    void record(LeadChange change);

    /** Takes the lead of that id out of quarantine. */
    void release(Slug clinic, LeadId id);

    /** The changes of a lead, earliest first. */
    List<LeadChange> changes(Slug clinic, LeadId id);
}
