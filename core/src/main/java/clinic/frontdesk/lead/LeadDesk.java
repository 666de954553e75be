package clinic.frontdesk.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.staff.StaffMember;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What staff see of the leads of their own clinic. */
public final class LeadDesk {

    private final Leads leads;

    /** @param leads where they are kept */
    public LeadDesk(Leads leads) {
        this.leads = leads;
    }

    /** Leads that fit, newest first. */
    public List<Lead> list(StaffMember staff, LeadFilter filter) {
        return leads.list(staff.clinic(), filter);
    }

    /** How many leads fit. */
    public long count(StaffMember staff, LeadFilter filter) {
        return leads.count(staff.clinic(), filter);
    }

    /**
     * Some of the leads that fit, newest first.
     *
     * @param cursor null: from the newest on
     */
    public Slice<Lead> slice(StaffMember staff, LeadFilter filter, @Nullable Cursor cursor) {
        return leads.slice(staff.clinic(), filter, cursor);
    }

    /** The leads of those ids. */
    public Map<LeadId, Lead> all(StaffMember staff, Collection<LeadId> ids) {
        return leads.all(staff.clinic(), ids).stream().collect(Collectors.toMap(Lead::id, Function.identity()));
    }

    /** Leads that were received from {@code start} on, newest first. */
    public List<LeadBrief> received(StaffMember staff, Instant start) {
        return leads.received(staff.clinic(), start).stream()
                .sorted(Comparator.comparing(LeadBrief::arrival, Position.LATEST_FIRST))
                .toList();
    }

    /**
     * Those whose promise begins before {@code end}, and those to whom no mail gets.
     *
     * @param courier the one that carries mail to them
     */
    public CallList callList(StaffMember staff, Instant end, String courier) {
        return CallList.of(leads.toCall(staff.clinic(), end, courier));
    }

    /** @throws LeadRefusal.UnknownLead when the clinic has none of that id */
    public Lead open(StaffMember staff, LeadId id) {
        return leads.open(staff.clinic(), id);
    }

    /** All that the person behind a lead has asked, and what was done about it. */
    public PersonFile fileOf(StaffMember staff, Lead lead) {
        return leads.fileOf(staff.clinic(), lead.person());
    }

    /** What was done about all that the person behind a lead has asked, earliest first. */
    public List<LeadChange> changes(StaffMember staff, Lead lead) {
        return leads.changes(staff.clinic(), lead.person());
    }

    /** What was done about all that the persons behind these leads have asked, earliest first. */
    public Map<PersonId, List<LeadChange>> changes(StaffMember staff, Collection<Lead> some) {
        Set<PersonId> persons = persons(some);
        return persons.isEmpty() ? Map.of() : leads.changes(staff.clinic(), persons);
    }

    /**
     * How many changes a page shows of the persons behind these leads: the versions that {@link Versioned} carries. They are read
     * before the changes, so that none is missed.
     */
    public Map<PersonId, Integer> versions(StaffMember staff, Collection<Lead> shown) {
        Set<PersonId> persons = persons(shown);
        Map<PersonId, Integer> versions = new HashMap<>();
        persons.forEach(person -> versions.put(person, 0));
        if (!persons.isEmpty()) {
            versions.putAll(leads.versions(staff.clinic(), persons));
        }
        return versions;
    }

    /** The calls to the persons behind these leads, earliest first. */
    public Map<PersonId, List<LeadChange>> calls(StaffMember staff, Collection<Lead> called) {
        Set<PersonId> persons = persons(called);
        return persons.isEmpty() ? Map.of() : leads.calls(staff.clinic(), persons);
    }

    /** What became of the leads that were received in that time, by where they came from. */
    public List<LeadTally> tallies(StaffMember staff, Instant from, Instant until) {
        return leads.tallies(staff.clinic(), from, until);
    }

    private static Set<PersonId> persons(Collection<Lead> some) {
        return some.stream().map(Lead::person).collect(Collectors.toSet());
    }
}
