package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All enquiries outside of quarantine: found by state, name, number or address, and written out as a table. */
@Path("")
@Endpoint
public class InboxPages {

    private static final int PAGE = 40;

    private final Visits visits;
    private final LeadDesk leads;
    private final Persons persons;
    private final Exports exports;
    private final Accounts accounts;
    private final AppointmentDesk appointments;
    private final Calls calls;
    private final Transactions transactions;

    @Inject
    InboxPages(
            Visits visits,
            LeadDesk leads,
            Persons persons,
            Exports exports,
            Accounts accounts,
            AppointmentDesk appointments,
            Calls calls,
            Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.persons = persons;
        this.exports = exports;
        this.accounts = accounts;
        this.appointments = appointments;
        this.calls = calls;
        this.transactions = transactions;
    }

    /**
     * The list, and one person of it: the first, unless told otherwise.
     *
     * @param state as in {@link InboxQuery#state()}
     * @param typed as for {@link clinic.frontdesk.lead.LeadQuery}
     * @param at from where on the page shows it
     * @param chosen id of the enquiry to show
     */
    @GET
    @Path("inbox")
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("at") @Nullable String at,
            @QueryParam("lead") @Nullable String chosen,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        InboxQuery query = InboxQuery.of(state, typed, at);
        return transactions
                .within(() -> {
                    Slice<Lead> found = leads.slice(visit.staff(), query.filter(visit, null, PAGE), query.at());
                    List<Account> colleagues = accounts.all(visit.staff().clinic());
                    long due = calls.due(visit).calls().size();
                    ListedAppointments booked = new ListedAppointments(appointments, visit, found.items());
                    PersonPane pane = Optional.ofNullable(chosen)
                            .map(TodayPages::idOf)
                            .or(() -> found.items().stream().map(Lead::id).findFirst())
                            .map(id -> persons.pane(visit, id, colleagues, booked))
                            .orElse(PersonPane.EMPTY);
                    return new InboxView(
                            visit,
                            query,
                            found,
                            due,
                            names(colleagues),
                            booked.ofList(),
                            pane,
                            chosen != null,
                            FlashMessage.of(done));
                })
                .answer();
    }

    /** All that fits as a table for spreadsheets. */
    @GET
    @Path("inbox.csv")
    @Compressed
    public Response export(
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String typed,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        LocalDate today = LocalDate.ofInstant(visit.now(), visit.clinic().timeZone());
        String name = visit.clinic().slug() + "-" + today + ".csv";
        return Response.ok(
                        exports.table(visit, InboxQuery.of(state, typed, null)),
                        "text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Map<AccountId, String> names(List<Account> colleagues) {
        return colleagues.stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().full()));
    }
}
