package clinic.frontdesk.lead;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.UndoWindow;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Staff set leads aside as spam, and take out those that are none. */
public final class Quarantine {

    private final Leads leads;
    private final LeadJournal journal;
    private final LetterLimit letters;
    private final PublicHolidays holidays;
    private final Ids ids;
    private final Clock clock;

    /** @param leads where they are kept */
    public Quarantine(
            Leads leads, Notices notices, LetterLimit letters, PublicHolidays holidays, Ids ids, Clock clock) {
        this.leads = leads;
        this.journal = new LeadJournal(leads, notices, ids, clock);
        this.letters = letters;
        this.holidays = holidays;
        this.ids = ids;
        this.clock = clock;
    }

    /** Sets a lead aside as spam. */
    public void setAside(StaffMember staff, LeadId id) {
        setAside(staff, Versioned.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public void setAside(StaffMember staff, Versioned<LeadId> shown) {
        setAside(staff, shown, null);
    }

    /**
     * Sets all of them aside as spam, or none.
     *
     * @return by what that is taken back
     * @throws ChangedMeanwhile when the page does not show all that was done to one of them
     */
    public UUID setAllAside(StaffMember staff, List<Versioned<LeadId>> all) {
        UUID act = ids.next();
        all.forEach(shown -> setAside(staff, shown, act));
        return act;
    }

    private void setAside(StaffMember staff, Versioned<LeadId> shown, @Nullable UUID act) {
        Lead lead = journal.lock(staff.clinic(), shown);
        if (lead.state() != LeadState.SPAM) {
            leads.update(lead.asSpam());
            journal.note(lead, new LeadChange.Marked(LeadState.SPAM), staff, act);
            journal.expectNothing(lead);
        }
    }

    /**
     * Takes a lead out of quarantine: it is announced as if it came now, and its promise begins anew. A booking that was
     * doubtful stays to be confirmed.
     */
    public void release(StaffMember staff, Clinic clinic, LeadId id) {
        release(staff, clinic, Versioned.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public void release(StaffMember staff, Clinic clinic, Versioned<LeadId> shown) {
        release(staff, clinic, shown, null);
    }

    /**
     * Takes all of them out of quarantine, or none.
     *
     * @return by what that is taken back
     * @throws ChangedMeanwhile when the page does not show all that was done to one of them
     */
    public UUID releaseAll(StaffMember staff, Clinic clinic, List<Versioned<LeadId>> all) {
        UUID act = ids.next();
        all.forEach(shown -> release(staff, clinic, shown, act));
        return act;
    }

    private void release(StaffMember staff, Clinic clinic, Versioned<LeadId> shown, @Nullable UUID act) {
        Lead lead = journal.lock(staff.clinic(), shown);
        if (!lead.quarantined()) {
            return;
        }
        boolean booking = lead.enquiry().isBooking();
        Lead released = lead.released(
                booking
                        ? null
                        : Promise.soonest(clinic, clock.instant(), holidays).orElse(null));
        leads.update(released);
        journal.note(lead, new LeadChange.Released(), staff, act);
        letters.answered(staff.clinic(), lead.id());
        if (!booking) {
            journal.announceLater(released);
        }
    }

    /**
     * What can be taken back of what was decided of several at once: all of it, by whoever did it, for a minute; empty when
     * nothing can.
     */
    public List<LeadChange> undoable(StaffMember staff, UUID act) {
        List<LeadChange> changes = leads.changesOf(staff.clinic(), act);
        boolean own = changes.stream()
                .allMatch(change ->
                        staff.account().equals(change.account()) && UndoWindow.lasts(change.at(), clock.instant()));
        return own ? changes : List.of();
    }

    /**
     * Takes back what was decided of several at once, of all of them or of none.
     *
     * @throws NothingToUndo when there is nothing, or it was longer ago
     * @throws ChangedMeanwhile when somebody went on with one of them since
     */
    public void undo(StaffMember staff, UUID act) {
        List<LeadChange> undone = undoable(staff, act);
        if (undone.isEmpty()) {
            throw new NothingToUndo();
        }
        List<Lead> decided = undone.stream()
                .map(change -> journal.lock(staff.clinic(), Versioned.whatever(change.lead())))
                .toList();
        requireLast(staff, decided, act);
        journal.takeBack(undone);
        decided.forEach(lead -> journal.note(lead, new LeadChange.Undone(), staff));
    }

    private void requireLast(StaffMember staff, List<Lead> decided, UUID act) {
        Set<PersonId> persons = decided.stream().map(Lead::person).collect(Collectors.toSet());
        List<LeadChange> since = leads.changes(staff.clinic(), persons).values().stream()
                .flatMap(changes -> LeadJournal.lastAct(changes).stream())
                .filter(last -> !last.isOf(act))
                .toList();
        if (!since.isEmpty()) {
            throw new ChangedMeanwhile(since);
        }
    }
}
