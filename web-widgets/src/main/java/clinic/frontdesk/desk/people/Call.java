package clinic.frontdesk.desk.people;

import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom the clinic is to call.
 *
 * @param tries the calls since they asked, earliest first
 * @param unmailed whether no mail gets to them
 */
public record Call(Lead lead, List<LeadChange> tries, boolean unmailed) {

    /** Whether the promise was broken. */
    public boolean isLate(Instant now) {
        return lead.isOverdue(now);
    }

    /** What they were promised, if they still wait for it. */
    public Optional<Promise> promise() {
        return Optional.ofNullable(lead.promise())
                .filter(promise -> lead.state().isOpen());
    }

    /** Whether it is time. */
    boolean isDue(Instant now) {
        return promise().map(promise -> promise.isDue(now)).orElse(true);
    }

    /** When they were called last. */
    public Optional<LeadChange> last() {
        return tries.stream().reduce((earlier, later) -> later);
    }

    /** What came of the last call. */
    public Optional<CallOutcome> outcome() {
        return last().map(LeadChange::what)
                .filter(LeadChange.Called.class::isInstance)
                .map(what -> ((LeadChange.Called) what).outcome());
    }
}
