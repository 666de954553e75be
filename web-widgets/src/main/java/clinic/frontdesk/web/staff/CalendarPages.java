package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.PractitionerFeed;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Private calendar addresses of the practitioners. */
@Path("calendars")
@OwnPath
@Dependent
public class CalendarPages {

    private final Visits visits;
    private final PractitionerFeed feed;
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    CalendarPages(Visits visits, PractitionerFeed feed, Transactions transactions, Settings settings) {
        this.visits = visits;
        this.feed = feed;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** A practitioner and the address of their calendar, if there is one. */
    public record Calendar(Practitioner practitioner, Optional<String> address) {}

    /** All of them. */
    @GET
    public Response list(@Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        List<Calendar> calendars = transactions.within(() -> visit.clinic().practitioners().stream()
                .map(one ->
                        new Calendar(one, feed.token(visit.staff(), one.slug()).map(this::address)))
                .toList());
        return Templates.deskPage(200, "desk/calendars.jte", Map.of("visit", visit, "calendars", calendars));
    }

    /** Makes a new address; the one before opens nothing any more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Slug practitioner =
                fields.text("practitioner").filter(Slug::isSlug).map(Slug::new).orElseThrow(BadRequestException::new);
        transactions.run(() -> feed.renew(visit.staff(), visit.clinic(), practitioner));
        return Response.seeOther(URI.create(visit.desk() + "/calendars")).build();
    }

    private String address(String token) {
        return settings.publicUrl() + "/api/v1/calendars/" + token + ".ics";
    }
}
