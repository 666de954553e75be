package clinic.frontdesk.desk.people;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Cursor;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enquiries that look like a machine's, and those that somebody found to be spam. */
@Path("quarantine")
@Endpoint
public class QuarantinePages {

    private final Visits visits;
    private final Quarantine quarantine;
    private final QuarantineViews views;
    private final SentForms forms;

    @Inject
    QuarantinePages(Visits visits, Quarantine quarantine, QuarantineViews views, SentForms forms) {
        this.visits = visits;
        this.quarantine = quarantine;
        this.views = views;
        this.forms = forms;
    }

    /**
     * Those that nobody has looked at.
     *
     * @param spam shows what was found to be spam instead
     * @param at from where on the page shows it
     * @param act what was just decided, so that it can be taken back
     */
    @GET
    public Response list(
            @QueryParam("spam") @Nullable String spam,
            @QueryParam("at") @Nullable String at,
            @QueryParam("done") @Nullable String done,
            @QueryParam("act") @Nullable String act,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        return views.list(visit, spam != null, Cursor.read(at), FlashMessage.of(done), act)
                .answer();
    }

    /** Releases all that were ticked, or has them be spam: all, or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Map<LeadId, Integer> shown = shown(fields);
        List<Versioned<LeadId>> ticked = fields.all("lead").stream()
                .map(TodayPages::idOf)
                .map(lead -> new Versioned<>(lead, shown.get(lead)))
                .toList();
        FlashMessage done = decision(fields);
        boolean spam = fields.text("spam").isPresent();
        Cursor at = Cursor.read(fields.text("at").orElse(null));
        String page = page(spam, at);
        if (ticked.isEmpty()) {
            return visit.go(page);
        }
        try {
            List<String> act = forms.make(
                    request,
                    visit,
                    fields,
                    () -> List.of(decide(visit, ticked, done).toString()));
            return done.to(visit, page + (page.contains("?") ? "&act=" : "?act=") + act.get(0));
        } catch (ChangedMeanwhile changed) {
            return views.outOfDate(visit, spam, at, fields, ticked).answer(409);
        }
    }

    /** Takes back what was decided of all that were ticked. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @QueryParam("act") @Nullable String given, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        UUID act = GivenId.of(given == null ? "" : given);
        try {
            forms.run(request, visit, fields, () -> quarantine.undo(visit.staff(), act));
            return said(FlashMessage.UNDONE, visit, fields);
        } catch (NothingToUndo late) {
            return said(FlashMessage.LATE, visit, fields);
        } catch (ChangedMeanwhile changed) {
            return said(FlashMessage.STALE, visit, fields);
        }
    }

    private static FlashMessage decision(Fields fields) {
        return switch (fields.text("act").orElse("")) {
            case "release" -> FlashMessage.RELEASED;
            case "spam" -> FlashMessage.SPAM;
            default -> throw new BadRequestException();
        };
    }

    private static Response said(FlashMessage done, Visit visit, Fields fields) {
        return done.backTo(visit, fields).orElseGet(() -> done.to(visit, "/quarantine"));
    }

    /** The page on which they were ticked. */
    private static String page(boolean spam, @Nullable Cursor at) {
        return "/quarantine" + (spam ? "?spam=1" : "") + (at == null ? "" : (spam ? "&at=" : "?at=") + at);
    }

    private UUID decide(Visit visit, List<Versioned<LeadId>> ticked, FlashMessage done) {
        return done == FlashMessage.RELEASED
                ? quarantine.releaseAll(visit.staff(), visit.clinic(), ticked)
                : quarantine.setAllAside(visit.staff(), ticked);
    }

    /** The versions of all that the page showed, each beside its id. */
    private static Map<LeadId, Integer> shown(Fields fields) {
        Map<LeadId, Integer> versions = new HashMap<>();
        for (String text : fields.all("shown")) {
            if (!text.matches("[0-9a-f-]{36} [0-9]{1,9}")) {
                throw new BadRequestException();
            }
            versions.put(TodayPages.idOf(text.substring(0, 36)), Integer.valueOf(text.substring(37)));
        }
        return versions;
    }
}
