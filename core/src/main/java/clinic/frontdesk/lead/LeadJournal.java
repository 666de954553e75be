package clinic.frontdesk.lead;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.UndoWindow;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadChange.Before;
import clinic.frontdesk.lead.LeadChange.What;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what is done about leads, and keeps the warning of a broken promise in step. */
final class LeadJournal {

    private final Leads leads;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    LeadJournal(Leads leads, Notices notices, Ids ids, Clock clock) {
        this.leads = leads;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A lead that nobody else changes until the running transaction ends. One call answers all that a person asked, so
     * whoever changes a lead has to know what was done about each of them.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws ChangedMeanwhile when the page does not show all of it
     */
    Lead lock(Slug clinic, Versioned<LeadId> shown) {
        Lead lead = leads.lock(clinic, shown.what()).orElseThrow(() -> new LeadRefusal.UnknownLead(shown.what()));
        shown.requireSeen(() -> leads.changes(clinic, lead.person()));
        return lead;
    }

    /**
     * Notes what is done about a lead.
     *
     * @param lead as it was before
     * @param by null: it came about by itself
     * @return id of the change
     */
    UUID note(Lead lead, What what, @Nullable StaffMember by) {
        UUID id = ids.next();
        note(lead, what, by, id, id);
        return id;
    }

    /**
     * The same.
     *
     * @param act of which it is a part; null: of none other
     */
    void note(Lead lead, What what, @Nullable StaffMember by, @Nullable UUID act) {
        UUID id = ids.next();
        note(lead, what, by, id, act == null ? id : act);
    }

    private void note(Lead lead, What what, @Nullable StaffMember by, UUID id, UUID act) {
        Before before = new Before(lead.state(), lead.quarantined(), act);
        leads.record(new LeadChange(
                id,
                lead.clinic(),
                lead.id(),
                what,
                by == null ? null : by.account(),
                by == null ? null : by.name(),
                clock.instant(),
                before,
                false));
    }

    /** Brings it to a state, unless it is in it. */
    void mark(Lead lead, LeadState to, @Nullable StaffMember by) {
        mark(lead, to, by, null);
    }

    /**
     * The same.
     *
     * @param act of which it is a part; null: of none other
     */
    void mark(Lead lead, LeadState to, @Nullable StaffMember by, @Nullable UUID act) {
        if (lead.state() != to) {
            bring(lead, to);
            note(lead, new LeadChange.Marked(to), by, act);
        }
    }

    /**
     * What can be taken back of what was done about a person: the last act of that member of staff, for a minute.
     *
     * @param changes all that was done about the person
     */
    Optional<LeadChange> undoable(StaffMember staff, List<LeadChange> changes) {
        return lastAct(changes)
                .filter(last -> staff.account().equals(last.account()))
                .filter(last -> UndoWindow.lasts(last.at(), clock.instant()));
    }

    /** What somebody did last about a person. */
    static Optional<LeadChange> lastAct(List<LeadChange> changes) {
        return changes.stream().filter(LeadChange::isAct).reduce((earlier, later) -> later);
    }

    /** Makes leads what they were before these changes, which are kept as what was taken back. */
    void takeBack(List<LeadChange> changes) {
        for (LeadChange change : changes) {
            Before before = Objects.requireNonNull(change.before());
            leads.lock(change.clinic(), change.lead()).ifPresent(lead -> restore(lead, before));
            leads.amend(change.takenBack());
        }
    }

    private void restore(Lead lead, Before before) {
        Lead restored = lead.asBefore(before);
        leads.update(restored);
        expectNothing(lead);
        if (before.aside()) {
            notices.withdraw(lead.clinic(), EventType.LEAD_RECEIVED, lead.id().value());
        } else if (before.state() == LeadState.NEW) {
            warn(restored);
        }
    }

    /** The same without noting it. */
    void bring(Lead lead, LeadState to) {
        leads.update(lead.withState(to));
        if (to != LeadState.NEW) {
            expectNothing(lead);
        }
    }

    /** Has the lead announced, and a warning when its promise is not kept. */
    void announce(Lead lead) {
        announceAt(clock.instant(), lead);
    }

    /** The same as soon as it can't be taken back any more. */
    void announceLater(Lead lead) {
        announceAt(UndoWindow.end(clock.instant()), lead);
    }

    private void announceAt(Instant due, Lead lead) {
        notices.announceAt(
                due, lead.clinic(), EventType.LEAD_RECEIVED, lead.id().value());
        warn(lead);
    }

    /** One whose time has come was given before. */
    private void warn(Lead lead) {
        Promise promise = lead.promise();
        if (promise != null && promise.by().isAfter(clock.instant())) {
            notices.announceAt(
                    promise.by(),
                    lead.clinic(),
                    EventType.PROMISE_OVERDUE,
                    lead.id().value());
        }
    }

    void expectNothing(Lead lead) {
        notices.withdraw(lead.clinic(), EventType.PROMISE_OVERDUE, lead.id().value());
    }
}
