package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.GivenId;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Today: whom to call, who comes, what is new, and one person of them. */
@Path("")
@Endpoint
public class TodayPages {

    private static final int MOST_FRESH = 20;

    private final Visits visits;
    private final Days days;
    private final Persons persons;
    private final CallList calls;
    private final LeadDesk leads;
    private final Transactions transactions;

    @Inject
    TodayPages(Visits visits, Days days, Persons persons, CallList calls, LeadDesk leads, Transactions transactions) {
        this.visits = visits;
        this.days = days;
        this.persons = persons;
        this.calls = calls;
        this.leads = leads;
        this.transactions = transactions;
    }

    /** The list, and whoever is first in it. */
    @GET
    public Response today(@Context HttpServletRequest request) {
        return page(visits.of(request), null, Done.NOTHING);
    }

    /** The list, and the person behind that enquiry. */
    @GET
    @Path("leads/{lead}")
    public Response lead(
            @PathParam("lead") String id,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest request) {
        return page(visits.of(request), idOf(id), Done.of(done));
    }

    /**
     * What has changed meanwhile, for a page that asks by itself: how many to call now, how many enquiries are open, how
     * many have come since, and what is said of the time of each call.
     *
     * @param since epoch milliseconds
     */
    @GET
    @Path("pulse")
    public Response pulse(@QueryParam("since") long since, @Context HttpServletRequest request) {
        Visit visit = visits.glance(request);
        JsonObject pulse = transactions.within(() -> pulse(visit, Instant.ofEpochMilli(since)));
        return Response.ok(pulse.toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private JsonObject pulse(Visit visit, Instant since) {
        List<Call> due = calls.now(visit.staff(), visit.now());
        JsonObjectBuilder times = Json.createObjectBuilder();
        due.forEach(call -> call.promise()
                .ifPresent(promise ->
                        times.add(call.lead().id().toString(), visit.when().due(promise.from(), promise.by()))));
        long fresh = leads.list(visit.staff(), LeadFilter.newest(MOST_FRESH)).stream()
                .filter(lead -> lead.receivedAt().isAfter(since))
                .count();
        return Json.createObjectBuilder()
                .add("due", due.size())
                .add("open", visit.open())
                .add("fresh", fresh)
                .add("times", times)
                .build();
    }

    private Response page(Visit visit, @Nullable LeadId chosen, Done done) {
        Map<String, Object> model =
                new HashMap<>(Map.of("visit", visit, "chosen", chosen != null, "done", done.what()));
        transactions.run(() -> {
            Today today = days.today(visit);
            model.put("today", today);
            Optional.ofNullable(chosen)
                    .or(() -> today.first().map(Lead::id))
                    .ifPresent(id -> model.put("person", persons.of(visit, id)));
        });
        return Templates.deskPage(200, "desk/today.jte", model);
    }

    static LeadId idOf(String id) {
        return new LeadId(GivenId.of(id));
    }
}
