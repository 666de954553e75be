package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.calendar.PractitionerFeed;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
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
import java.util.List;

/** Calendars of the practitioners: the private addresses that we give out, and those elsewhere that keep time free here. */
@Path("calendars")
@Endpoint
public class CalendarPages {

    private final Visits visits;
    private final PractitionerFeed feed;
    private final CalendarViews views;
    private final SentForms forms;

    @Inject
    CalendarPages(Visits visits, PractitionerFeed feed, CalendarViews views, SentForms forms) {
        this.visits = visits;
        this.feed = feed;
        this.views = views;
        this.forms = forms;
    }

    /** All of them. */
    @GET
    public Response list(@Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        return views.view(visit, visit.typed("/calendars/busy")).answer();
    }

    /** Makes a new address; the one before opens nothing any more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Slug practitioner =
                fields.text("practitioner").filter(Slug::isSlug).map(Slug::new).orElseThrow(BadRequestException::new);
        try {
            forms.run(
                    request,
                    visit,
                    fields,
                    () -> feed.renew(visit.staff(), visit.clinic(), SentForms.shown(practitioner, fields)));
            return visit.go("/calendars");
        } catch (ChangedMeanwhile changed) {
            return views.view(visit, fields, List.of(new FieldFault("ours", changed.code())), "")
                    .answer(409);
        }
    }
}
