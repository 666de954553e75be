package clinic.frontdesk.lead;

import clinic.frontdesk.Ids;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;

/** What staff do with the leads of their own clinic. */
public final class LeadDesk {

    private final Leads leads;
    private final Ids ids;
    private final Clock clock;

    /** @param leads where they are kept */
    public LeadDesk(Leads leads, Ids ids, Clock clock) {
        this.leads = leads;
        this.ids = ids;
        this.clock = clock;
    }

    /** Leads that fit, newest first. */
    public List<Lead> list(StaffMember staff, LeadFilter filter) {
        return leads.list(staff.clinic(), filter);
    }

    /** How many leads fit. */
    public long count(StaffMember staff, LeadFilter filter) {
        return leads.count(staff.clinic(), filter);
    }

    /** @throws LeadRefusal.UnknownLead when the clinic has none of that id */
    public Lead open(StaffMember staff, LeadId id) {
        return leads.find(staff.clinic(), id).orElseThrow(LeadRefusal.UnknownLead::new);
    }

    /** What staff have done with the lead, earliest first. */
    public List<LeadChange> changes(StaffMember staff, LeadId id) {
        return leads.changes(staff.clinic(), id);
    }

    /**
     * Brings the lead to a state, in the name of the member of staff.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void mark(StaffMember staff, LeadId id, LeadState state) {
        Lead lead = open(staff, id);
        if (lead.state() != state) {
            leads.record(new LeadChange(ids.next(), lead.clinic(), id, state, staff.name(), clock.instant()));
        }
    }
}
