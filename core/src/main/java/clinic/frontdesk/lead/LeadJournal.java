package clinic.frontdesk.lead;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Shown;
import clinic.frontdesk.lead.LeadChange.What;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.util.List;
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
     * One call answers all that a person asked, so whoever changes a lead has to know what was done about each of them.
     *
     * @throws LeadRefusal.ChangedMeanwhile when the page does not show all of it
     */
    void requireSeen(Lead lead, Shown<LeadId> shown) {
        if (shown.version() != null) {
            List<LeadChange> missed = shown.missed(leads.changes(lead.clinic(), lead.person()));
            if (!missed.isEmpty()) {
                throw new LeadRefusal.ChangedMeanwhile(missed);
            }
        }
    }

    /** @param by name of the member of staff; null: it came about by itself */
    void note(Lead lead, What what, @Nullable String by) {
        leads.record(new LeadChange(ids.next(), lead.clinic(), lead.id(), what, by, clock.instant()));
    }

    /** Brings it to a state, unless it is in it. */
    void mark(Lead lead, LeadState to, @Nullable String by) {
        if (lead.state() != to) {
            bring(lead, to);
            note(lead, new LeadChange.Marked(to), by);
        }
    }

    /** The same without noting it. */
    void bring(Lead lead, LeadState to) {
        leads.update(lead.in(to));
        if (to != LeadState.NEW) {
            expectNothing(lead);
        }
    }

    /** Has the lead announced, and a warning when its promise is not kept. */
    void announce(Lead lead) {
        notices.announce(lead.clinic(), EventType.LEAD_RECEIVED, lead.id().value());
        Promise promise = lead.promise();
        if (promise != null) {
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
