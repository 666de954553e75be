package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.CallList;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Today: whom to call, who comes, what is new, and one person of them. */
@Path("")
@Endpoint
public class TodayPages {

    private final Visits visits;
    private final Days days;
    private final Persons persons;
    private final Calls calls;
    private final LeadDesk leads;
    private final Transactions transactions;

    @Inject
    TodayPages(Visits visits, Days days, Persons persons, Calls calls, LeadDesk leads, Transactions transactions) {
        this.visits = visits;
        this.days = days;
        this.persons = persons;
        this.calls = calls;
        this.leads = leads;
        this.transactions = transactions;
    }

    /** The list, and whoever is first in it. */
    @GET
    public Response today(@Context UriInfo uri, @Context HttpServletRequest request) {
        return page(visits.of(request), null, FlashMessage.NOTHING, TodayQuery.of(uri.getQueryParameters()::getFirst));
    }

    /** The list, and the person behind that enquiry. */
    @GET
    @Path("leads/{lead}")
    public Response lead(
            @PathParam("lead") String id,
            @QueryParam("done") @Nullable String done,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        return page(
                visits.of(request), idOf(id), FlashMessage.of(done), TodayQuery.of(uri.getQueryParameters()::getFirst));
    }

    /**
     * What has changed meanwhile, for a page that asks by itself: how many to call now, how many enquiries are open, how
     * many have come since, and what is said of the time of each call that the page shows.
     *
     * A page of somebody else than who has signed in meanwhile is told of that alone.
     *
     * @param since epoch milliseconds
     * @param now from where on the page shows them
     * @param whose account of who sees the page; null: of whoever is signed in
     */
    @GET
    @Path("pulse")
    public Response pulse(
            @QueryParam("since") long since,
            @QueryParam("now") @Nullable String now,
            @QueryParam("whose") @Nullable String whose,
            @Context HttpServletRequest request) {
        Visit visit = visits.glance(request);
        JsonObject pulse = whose == null || whose.equals(visit.staff().account().toString())
                ? transactions.within(() -> pulse(visit, Instant.ofEpochMilli(since), Cursor.read(now)))
                : Json.createObjectBuilder().add("instead", visit.who()).build();
        return Response.ok(pulse.toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private JsonObject pulse(Visit visit, Instant since, @Nullable Cursor now) {
        CallList due = calls.due(visit);
        JsonObjectBuilder times = Json.createObjectBuilder();
        for (LeadBrief call : due.slice(now, Days.MOST_CALLS).items()) {
            Optional.ofNullable(call.promise())
                    .ifPresent(promise ->
                            times.add(call.id().toString(), visit.when().due(promise.from(), promise.by())));
        }
        return Json.createObjectBuilder()
                .add("due", due.calls().size())
                .add("open", visit.open())
                .add("fresh", leads.count(visit.staff(), LeadFilter.newest(1).since(since)))
                .add("times", times)
                .build();
    }

    private Response page(Visit visit, @Nullable LeadId chosen, FlashMessage done, TodayQuery query) {
        return transactions
                .within(() -> {
                    Today today = days.today(visit, query);
                    PersonPane pane = Optional.ofNullable(chosen)
                            .or(() -> today.first().map(Lead::id))
                            .map(id -> persons.pane(visit, id))
                            .orElse(PersonPane.EMPTY);
                    return new TodayView(visit, today, query, pane, chosen != null, done);
                })
                .answer();
    }

    static LeadId idOf(String id) {
        return new LeadId(GivenId.of(id));
    }
}
