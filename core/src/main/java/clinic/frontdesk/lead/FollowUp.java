package clinic.frontdesk.lead;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff follow up a lead: call the person, mark what became of it, write something down, and take back what was a mistake. */
public final class FollowUp {

    private static final int MOST_NOTE = 4000;

    private final Leads leads;
    private final LeadJournal journal;

    /** @param leads where they are kept */
    public FollowUp(Leads leads, Notices notices, Ids ids, Clock clock) {
        this.leads = leads;
        this.journal = new LeadJournal(leads, notices, ids, clock);
    }

    /**
     * Brings the lead to a state.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws IllegalArgumentException for SPAM and ERASED, which are more than a state
     */
    public void mark(StaffMember staff, LeadId id, LeadState state) {
        mark(staff, Versioned.whatever(id), state);
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public void mark(StaffMember staff, Versioned<LeadId> shown, LeadState state) {
        if (state == LeadState.SPAM || state == LeadState.ERASED) {
            throw new IllegalArgumentException("not a state to be marked with: " + state);
        }
        journal.mark(journal.lock(staff.clinic(), shown), state, staff);
    }

    /**
     * Logs that the person behind a lead was called. One call answers all that the person is waiting for.
     *
     * @param note what was said; null: nothing to note
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void logCall(StaffMember staff, LeadId id, CallOutcome outcome, @Nullable String note) {
        logCall(staff, Versioned.whatever(id), outcome, note);
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public void logCall(StaffMember staff, Versioned<LeadId> shown, CallOutcome outcome, @Nullable String note) {
        Lead called = journal.lock(staff.clinic(), shown);
        @Nullable String text = note == null ? null : PlainText.lines(note, MOST_NOTE);
        UUID call = journal.note(called, new LeadChange.Called(outcome, text), staff);
        for (Lead lead : leads.openOf(staff.clinic(), called.person())) {
            if (lead.id().equals(called.id())) {
                // what the call itself says needs no further note
                journal.bring(lead, outcome.leadsTo());
            } else {
                journal.mark(lead, outcome.leadsTo(), staff, call);
            }
        }
    }

    /** What can be taken back of what was done about a person: the last act of that member of staff, for a minute. */
    public Optional<LeadChange> undoable(StaffMember staff, List<LeadChange> changes) {
        return journal.undoable(staff, changes);
    }

    /**
     * Takes back what that member of staff did last about the person behind a lead, with all that followed from it.
     *
     * @throws ChangedMeanwhile when the page does not show all that was done
     * @throws NothingToUndo when there is nothing, or it was longer ago
     */
    public void undo(StaffMember staff, Versioned<LeadId> shown) {
        Lead lead = journal.lock(staff.clinic(), shown);
        List<LeadChange> changes = leads.changes(staff.clinic(), lead.person());
        LeadChange act = undoable(staff, changes).orElseThrow(NothingToUndo::new);
        journal.takeBack(
                changes.stream().filter(change -> change.isOf(act.act())).toList());
        journal.note(lead, new LeadChange.Undone(), staff);
    }

    /**
     * Writes something down about a lead. It takes nothing from what others have done, so it is written down whatever has
     * happened meanwhile.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws clinic.frontdesk.contact.ContactRefusal for a text that is blank or too long
     */
    public void note(StaffMember staff, LeadId id, String text) {
        journal.note(leads.open(staff.clinic(), id), new LeadChange.Noted(PlainText.lines(text, MOST_NOTE)), staff);
    }

    /**
     * Gives a lead to a member of staff.
     *
     * @param someone of the same clinic; null: nobody in particular
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void assign(StaffMember staff, LeadId id, @Nullable Account someone) {
        assign(staff, Versioned.whatever(id), someone);
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public void assign(StaffMember staff, Versioned<LeadId> shown, @Nullable Account someone) {
        Lead lead = journal.lock(staff.clinic(), shown);
        leads.update(lead.withAssignee(someone == null ? null : someone.id()));
        @Nullable String name = someone == null ? null : someone.name().full();
        journal.note(lead, new LeadChange.Assigned(name), staff);
    }
}
