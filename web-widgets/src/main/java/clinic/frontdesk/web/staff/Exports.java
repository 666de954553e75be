package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.request.AnswerTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes enquiries out, some at a time. */
@Dependent
class Exports {

    private static final int SOME = 200;

    private final LeadDesk leads;
    private final AppointmentDesk appointments;
    private final Accounts accounts;
    private final Transactions transactions;

    @Inject
    Exports(LeadDesk leads, AppointmentDesk appointments, Accounts accounts, Transactions transactions) {
        this.leads = leads;
        this.appointments = appointments;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** All leads that fit, newest first. */
    String table(Visit visit, InboxQuery query) {
        LeadTable table = new LeadTable(visit);
        Csv csv = new Csv();
        csv.row(table.headings());
        @Nullable Lead last = null;
        List<LeadTable.Entry> some;
        do {
            @Nullable Lead before = last;
            AnswerTime.begin();
            some = transactions.within(() -> entries(visit, query, before));
            some.forEach(entry -> csv.row(cells(visit, table, entry)));
            last = some.isEmpty() ? null : some.get(some.size() - 1).lead();
        } while (some.size() == SOME);
        return csv.toString();
    }

    private static List<String> cells(Visit visit, LeadTable table, LeadTable.Entry entry) {
        return Guarded.made(() -> table.cells(entry), List.of(entry.lead().reference(), visit.say("desk.row.unshown")));
    }

    private List<LeadTable.Entry> entries(Visit visit, InboxQuery query, @Nullable Lead last) {
        List<Lead> some = leads.list(visit.staff(), query.filter(visit, last, SOME));
        Map<PersonId, List<LeadChange>> calls = leads.calls(visit.staff(), some);
        return some.stream()
                .map(lead -> entry(visit, lead, calls.getOrDefault(lead.person(), List.of())))
                .toList();
    }

    private LeadTable.Entry entry(Visit visit, Lead lead, List<LeadChange> calls) {
        String assignee = lead.assignee() == null
                ? ""
                : accounts.find(visit.staff().clinic(), lead.assignee())
                        .map(account -> account.name().full())
                        .orElse("");
        return new LeadTable.Entry(
                lead,
                leads.consents(visit.staff(), lead),
                calls.stream().filter(call -> call.lead().equals(lead.id())).toList(),
                appointments.ofLead(visit.staff(), lead.id()),
                assignee);
    }
}
