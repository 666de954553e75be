package clinic.frontdesk.desk.people;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.page.Guarded;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.http.AnswerDeadline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes enquiries out, some at a time. */
@Dependent
class Exports {

    private static final int SOME = 200;

    private final LeadDesk leads;
    private final ConsentDesk consents;
    private final AppointmentDesk appointments;
    private final Accounts accounts;
    private final Transactions transactions;

    @Inject
    Exports(
            LeadDesk leads,
            ConsentDesk consents,
            AppointmentDesk appointments,
            Accounts accounts,
            Transactions transactions) {
        this.leads = leads;
        this.consents = consents;
        this.appointments = appointments;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * All leads that fit, newest first. The first of them are read before it begins, so that a failure is still answered as
     * one; the others are read while it is written.
     */
    StreamingOutput table(Visit visit, InboxQuery query) {
        Map<AccountId, String> names = transactions.within(() -> names(visit));
        List<LeadTable.Entry> first = transactions.within(() -> entries(visit, query, names, null));
        return output -> {
            LeadTable table = new LeadTable(visit);
            Csv csv = Csv.begun(new OutputStreamWriter(output, StandardCharsets.UTF_8), table.headings());
            List<LeadTable.Entry> some = first;
            while (true) {
                for (LeadTable.Entry entry : some) {
                    csv.row(cells(visit, table, entry));
                }
                csv.flush();
                if (some.size() < SOME) {
                    return;
                }
                some = next(visit, query, names, some.get(SOME - 1).lead(), csv);
            }
        };
    }

    /** A table that ends early says so: whoever downloads it could not tell otherwise. */
    private List<LeadTable.Entry> next(Visit visit, InboxQuery query, Map<AccountId, String> names, Lead last, Csv csv)
            throws IOException {
        AnswerDeadline.begin();
        try {
            return transactions.within(() -> entries(visit, query, names, last));
        } catch (RuntimeException failed) {
            csv.row(List.of(visit.say("desk.csv.incomplete")));
            csv.flush();
            throw failed;
        }
    }

    private Map<AccountId, String> names(Visit visit) {
        return accounts.all(visit.staff().clinic()).stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().full()));
    }

    private static List<String> cells(Visit visit, LeadTable table, LeadTable.Entry entry) {
        return Guarded.made(() -> table.cells(entry), List.of(entry.lead().reference(), visit.say("desk.row.unshown")));
    }

    private List<LeadTable.Entry> entries(
            Visit visit, InboxQuery query, Map<AccountId, String> names, @Nullable Lead last) {
        List<Lead> some = leads.list(visit.staff(), query.filter(visit, last, SOME));
        Map<PersonId, List<LeadChange>> calls = leads.calls(visit.staff(), some);
        Map<PersonId, ConsentLedger> agreed = consents.of(visit.staff(), some);
        Map<LeadId, Appointment> booked =
                appointments.ofLeads(visit.staff(), some.stream().map(Lead::id).toList());
        return some.stream()
                .map(lead -> new LeadTable.Entry(
                        lead,
                        Objects.requireNonNull(agreed.get(lead.person())),
                        calls.getOrDefault(lead.person(), List.of()).stream()
                                .filter(call -> call.lead().equals(lead.id()))
                                .toList(),
                        Optional.ofNullable(booked.get(lead.id())),
                        lead.assignee() == null ? "" : names.getOrDefault(lead.assignee(), "")))
                .toList();
    }
}
