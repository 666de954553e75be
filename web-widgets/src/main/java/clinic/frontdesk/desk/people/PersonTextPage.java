package clinic.frontdesk.desk.people;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A person as plain text, for the practice's own software. */
@Path("leads/{lead}/copy")
@Endpoint
public class PersonTextPage {

    private final Visits visits;
    private final Persons persons;
    private final Transactions transactions;

    @Inject
    PersonTextPage(Visits visits, Persons persons, Transactions transactions) {
        this.visits = visits;
        this.persons = persons;
        this.transactions = transactions;
    }

    /** All that is known of them. */
    @GET
    public Response copy(@PathParam("lead") String id, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Person person = transactions.within(() -> persons.of(visit, TodayPages.idOf(id)));
        return Response.ok(PersonText.of(visit, person), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
