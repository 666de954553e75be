package clinic.frontdesk.desk.people;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Cursor;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.page.Templates;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enquiries that look like a machine's, and those that somebody found to be spam. */
@Path("quarantine")
@Endpoint
public class QuarantinePages {

    private static final int PAGE = 50;

    private final Visits visits;
    private final LeadDesk leads;
    private final Quarantine quarantine;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    QuarantinePages(Visits visits, LeadDesk leads, Quarantine quarantine, SentForms forms, Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.quarantine = quarantine;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** An enquiry that somebody else has dealt with, and what was done about it. */
    public record Stale(Lead lead, List<TimelineEntry> entries) {}

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
        Map<String, Object> said = Map.of("done", FlashMessage.of(done).what(), "undoable", undoable(visit, act));
        return page(200, visit, spam != null, Cursor.read(at), visit.typed("/quarantine"), said);
    }

    /** Releases all that were ticked, or has them be spam: all, or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Map<LeadId, Integer> shown = shown(fields);
        List<Shown<LeadId>> ticked = fields.all("lead").stream()
                .map(TodayPages::idOf)
                .map(lead -> new Shown<>(lead, shown.get(lead)))
                .toList();
        FlashMessage done =
                switch (fields.text("act").orElse("")) {
                    case "release" -> FlashMessage.RELEASED;
                    case "spam" -> FlashMessage.SPAM;
                    default -> throw new BadRequestException();
                };
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
            return page(409, visit, spam, at, fields, Map.of("stale", stale(visit, ticked)));
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

    private static Response said(FlashMessage done, Visit visit, Fields fields) {
        return done.backTo(visit, fields).orElseGet(() -> done.to(visit, "/quarantine"));
    }

    private List<UndoOffer> undoable(Visit visit, @Nullable String act) {
        if (act == null) {
            return List.of();
        }
        List<LeadChange> changes = transactions.within(() -> quarantine.undoable(visit.staff(), GivenId.of(act)));
        return changes.stream()
                .limit(1)
                .map(one -> new UndoOffer(
                        "/quarantine/undo?act=" + act,
                        visit.say("desk.quarantine.many", visit.what(one.what()), changes.size()),
                        changes.size()))
                .toList();
    }

    /** The page on which they were ticked. */
    private static String page(boolean spam, @Nullable Cursor at) {
        return "/quarantine" + (spam ? "?spam=1" : "") + (at == null ? "" : (spam ? "&at=" : "?at=") + at);
    }

    private UUID decide(Visit visit, List<Shown<LeadId>> ticked, FlashMessage done) {
        return done.equals(FlashMessage.RELEASED)
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

    private List<Stale> stale(Visit visit, List<Shown<LeadId>> ticked) {
        return transactions.within(() -> {
            Map<LeadId, Lead> known =
                    leads.all(visit.staff(), ticked.stream().map(Shown::what).toList());
            Map<PersonId, List<LeadChange>> changes = leads.changes(visit.staff(), known.values());
            return ticked.stream()
                    .flatMap(one -> Optional.ofNullable(known.get(one.what())).stream()
                            .map(lead -> stale(visit, one, lead, changes)))
                    .filter(one -> !one.entries().isEmpty())
                    .toList();
        });
    }

    private static Stale stale(Visit visit, Shown<LeadId> shown, Lead lead, Map<PersonId, List<LeadChange>> changes) {
        List<LeadChange> ofPerson = changes.getOrDefault(lead.person(), List.of());
        return new Stale(lead, EditConflicts.sinceShown(visit, shown, ofPerson));
    }

    private Response page(
            int status, Visit visit, boolean spam, @Nullable Cursor cursor, Fields typed, Map<String, Object> said) {
        LeadFilter aside = LeadFilter.setAside(PAGE);
        LeadFilter found = LeadFilter.spam(PAGE);
        LeadFilter listed = spam ? found : aside;
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit, "spam", spam, "typed", typed));
        model.putAll(Map.of("done", "", "undoable", List.of(), "stale", List.of()));
        model.putAll(said);
        model.put("at", cursor == null ? "" : cursor.toString());
        // before they are read once more, so that the page shows no less than their versions say
        model.put(
                "versions",
                transactions.within(() -> leads.versions(
                        visit.staff(),
                        leads.slice(visit.staff(), listed, cursor).items())));
        transactions.run(() -> {
            model.put("leads", leads.slice(visit.staff(), listed, cursor));
            model.put("aside", leads.count(visit.staff(), aside));
            model.put("found", leads.count(visit.staff(), found));
        });
        return Templates.deskPage(status, "desk/people/quarantine.jte", model);
    }
}
