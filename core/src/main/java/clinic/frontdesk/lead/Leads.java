package clinic.frontdesk.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where leads are kept. */
public interface Leads {

    /** Adds a new lead. */
    void add(Lead lead);

    /**
     * Makes some leads findable by all their {@link Traces} that are not: a former version stored them, or another key is used
     * now. Other nodes may do the same at the same time with others.
     *
     * @param most how many at the most
     * @return how many; 0: none is left
     */
    default int trace(int most) {
        return 0;
    }

    /** The lead of that id in that clinic. */
    Optional<Lead> find(Slug clinic, LeadId id);

    /**
     * The same of one that has to be there.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    default Lead open(Slug clinic, LeadId id) {
        return find(clinic, id).orElseThrow(() -> new LeadRefusal.UnknownLead(id));
    }

    /** The same, once no other transaction changes it, and kept until the running one ends. */
    Optional<Lead> lock(Slug clinic, LeadId id);

    /**
     * Waits until no other transaction takes in somebody of that phone number or of that e-mail address, and keeps others
     * waiting until the running one ends. Somebody of whom neither can be read any more keeps nobody waiting. It comes before
     * the diaries.
     *
     * @throws IllegalArgumentException for a clinic that was never saved
     */
    void lockPerson(Slug clinic, Contact contact);

    /** Stores how far a lead has come: its state, promise, assignee and quarantine. */
    void update(Lead lead);

    /** The person whose phone number that is, or else whose e-mail address; the earliest known. */
    Optional<PersonId> person(Slug clinic, Contact contact);

    /** All leads of a person, newest first. */
    List<Lead> ofPerson(Slug clinic, PersonId person);

    /** Leads of the clinic whose contact carries that id of the host's, newest first. */
    List<Lead> ofExternalId(Slug clinic, String externalId);

    /** Leads of a person that are among {@code some}, in no order. */
    List<Lead> ofPerson(Slug clinic, PersonId person, Collection<LeadId> some);

    /** Leads of a person that are open and not in quarantine: what the person waits for an answer to. */
    List<Lead> openOf(Slug clinic, PersonId person);

    /** Leads of the clinic that fit, newest first. */
    List<Lead> list(Slug clinic, LeadFilter filter);

    /** How many leads of the clinic fit, whatever {@link LeadFilter#most()} is. */
    long count(Slug clinic, LeadFilter filter);

    /**
     * Some of the leads that fit, newest first.
     *
     * @param filter whose {@link LeadFilter#after()} is not looked at
     * @param cursor null: from the newest on
     */
    Slice<Lead> slice(Slug clinic, LeadFilter filter, @Nullable Cursor cursor);

    /** The leads of those ids, in no order. */
    List<Lead> all(Slug clinic, Collection<LeadId> ids);

    /** Leads outside of quarantine that were received from {@code start} on, in no order; nothing of promises or mail. */
    List<LeadBrief> received(Slug clinic, Instant start);

    /**
     * Leads outside of quarantine whose persons are to be called, in no order: the open ones whose promise begins before
     * {@code end}, with nothing of mail, and those, not laid aside, of which that courier gave up a delivery after which nobody
     * called their person, with since when that is so. One may be there as both. A promise is that of an open lead.
     */
    List<LeadBrief> toCall(Slug clinic, Instant end, String courier);

    /** Notes what was done about a lead. */
    void record(LeadChange change);

    /** Replaces a change by what is known of it now. */
    void amend(LeadChange change);

    /** What was done about leads as a part of that act, and was not taken back, earliest first. */
    List<LeadChange> changesOf(Slug clinic, UUID act);

    /** What was done about all leads of a person, earliest first. */
    List<LeadChange> changes(Slug clinic, PersonId person);

    /** All leads of a person with what was done about them. A store can read both at once. */
    default PersonFile fileOf(Slug clinic, PersonId person) {
        List<LeadChange> changes = changes(clinic, person);
        return new PersonFile(ofPerson(clinic, person), changes);
    }

    /** What was done about all leads of each of several persons, earliest first; a store can find that faster. */
    default Map<PersonId, List<LeadChange>> changes(Slug clinic, Collection<PersonId> persons) {
        Map<PersonId, List<LeadChange>> changes = new HashMap<>();
        persons.forEach(person -> changes.put(person, changes(clinic, person)));
        return changes;
    }

    /** How many changes of each person's leads are recorded; nothing of those without any. A store can find that faster. */
    default Map<PersonId, Integer> versions(Slug clinic, Collection<PersonId> persons) {
        Map<PersonId, Integer> versions = new HashMap<>();
        persons.forEach(person -> versions.put(person, changes(clinic, person).size()));
        return versions;
    }

    /** When and with what outcome these persons were called, earliest first; nothing of those who weren't. */
    Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons);

    /** What became of the leads that were received from {@code from} until {@code until}, outside of quarantine. */
    List<LeadTally> tallies(Slug clinic, Instant from, Instant until);
}
