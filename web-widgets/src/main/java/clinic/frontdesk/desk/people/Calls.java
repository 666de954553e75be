package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.CallList;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.notice.VisitorMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds whom to call, and what there is to know before one does. */
@Dependent
class Calls {

    private final LeadDesk leads;

    @Inject
    Calls(LeadDesk leads) {
        this.leads = leads;
    }

    /** Those whose promise begins before {@code end}, and those to whom no mail gets. */
    CallList until(StaffMember staff, Instant end) {
        return leads.callList(staff, end, VisitorMail.NAME);
    }

    /** Those whom it is time to call. */
    CallList due(Visit visit) {
        return until(visit.staff(), visit.now().plusMillis(1)).due(visit.now());
    }

    /** The same with all that is shown of each. */
    Slice<Call> of(StaffMember staff, Slice<LeadBrief> briefs) {
        Map<LeadId, Lead> found =
                leads.all(staff, briefs.items().stream().map(LeadBrief::id).toList());
        Map<PersonId, List<LeadChange>> calls = leads.calls(staff, found.values());
        return briefs.map(brief -> call(
                Objects.requireNonNull(found.get(brief.id())), calls.getOrDefault(brief.person(), List.of()), brief));
    }

    private static Call call(Lead lead, List<LeadChange> calls, LeadBrief brief) {
        List<LeadChange> tries = calls.stream()
                .filter(call -> !call.at().isBefore(lead.receivedAt()))
                .toList();
        return new Call(lead, tries, brief.unmailedSince() != null);
    }
}
