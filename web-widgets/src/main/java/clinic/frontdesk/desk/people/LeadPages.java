package clinic.frontdesk.desk.people;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is done about an enquiry. */
@Path("")
@Endpoint
public class LeadPages {

    private final Visits visits;
    private final LeadDesk leads;
    private final FollowUp followUp;
    private final Quarantine quarantine;
    private final ConsentDesk consents;
    private final Persons persons;
    private final Accounts accounts;
    private final SentForms forms;
    private final EditConflicts meanwhile;
    private final Transactions transactions;

    @Inject
    LeadPages(
            Visits visits,
            LeadDesk leads,
            FollowUp followUp,
            Quarantine quarantine,
            ConsentDesk consents,
            Persons persons,
            Accounts accounts,
            SentForms forms,
            EditConflicts meanwhile,
            Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.followUp = followUp;
        this.quarantine = quarantine;
        this.consents = consents;
        this.persons = persons;
        this.accounts = accounts;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.transactions = transactions;
    }

    /** All of it as plain text, for the practice's own software. */
    @GET
    @Path("leads/{lead}/copy")
    public Response copy(@PathParam("lead") String id, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Person person = transactions.within(() -> persons.of(visit, TodayPages.idOf(id)));
        return Response.ok(PersonText.of(visit, person), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Logs a call. */
    @POST
    @Path("leads/{lead}/calls")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(id, fields, request, FlashMessage.CALLED, (visit, lead) -> {
            CallOutcome outcome = constant(fields, "outcome", CallOutcome.class);
            @Nullable String note = fields.text("note").orElse(null);
            followUp.logCall(visit.staff(), lead, outcome, note);
        });
    }

    /** Writes something down. */
    @POST
    @Path("leads/{lead}/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(
                id,
                fields,
                request,
                FlashMessage.NOTED,
                (visit, lead) -> followUp.note(
                        visit.staff(), lead.what(), fields.text("note").orElse("")));
    }

    /** Marks what became of it. */
    @POST
    @Path("leads/{lead}/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(id, fields, request, FlashMessage.MARKED, (visit, lead) -> {
            LeadState state = constant(fields, "state", LeadState.class);
            if (state == LeadState.ERASED) {
                throw new BadRequestException();
            }
            if (state == LeadState.SPAM) {
                quarantine.setAside(visit.staff(), lead);
            } else {
                followUp.mark(visit.staff(), lead, state);
            }
        });
    }

    /** Takes back what was done last. */
    @POST
    @Path("leads/{lead}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        try {
            return act(id, fields, request, FlashMessage.UNDONE, (visit, lead) -> followUp.undo(visit.staff(), lead));
        } catch (NothingToUndo late) {
            Visit visit = visits.of(request, fields);
            return FlashMessage.LATE
                    .backTo(visit, fields)
                    .orElseGet(() -> FlashMessage.LATE.to(visit, "/leads/" + TodayPages.idOf(id)));
        }
    }

    /** Takes it out of quarantine. */
    @POST
    @Path("leads/{lead}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(
                id,
                fields,
                request,
                FlashMessage.RELEASED,
                (visit, lead) -> quarantine.release(visit.staff(), visit.clinic(), lead));
    }

    /** Gives it to a member of staff, or to nobody in particular. */
    @POST
    @Path("leads/{lead}/assignee")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(id, fields, request, FlashMessage.ASSIGNED, (visit, lead) -> {
            @Nullable
            Account someone = fields.text("account")
                    .map(account -> account(visit, account))
                    .orElse(null);
            followUp.assign(visit.staff(), lead, someone);
        });
    }

    /** Notes that the person withdrew a consent. */
    @POST
    @Path("leads/{lead}/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return act(
                id,
                fields,
                request,
                FlashMessage.WITHDRAWN,
                (visit, lead) -> consents.withdraw(
                        visit.staff(),
                        leads.open(visit.staff(), lead.what()),
                        constant(fields, "purpose", ConsentPurpose.class)));
    }

    /** Whatever is done, the enquiry must be the clinic's own; then back to where it was done. */
    private Response act(
            String id,
            Fields fields,
            HttpServletRequest request,
            FlashMessage done,
            BiConsumer<Visit, Shown<LeadId>> work) {
        Visit visit = visits.of(request, fields);
        Shown<LeadId> lead = SentForms.shown(TodayPages.idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> {
                leads.open(visit.staff(), lead.what());
                work.accept(visit, lead);
            });
            return done.backTo(visit, fields).orElseGet(() -> done.to(visit, "/leads/" + lead.what()));
        } catch (ChangedMeanwhile changed) {
            return meanwhile.ofLead(request, visit, lead, fields, wanted(visit, fields, done));
        }
    }

    /** What the form was sent to do. */
    private String wanted(Visit visit, Fields fields, FlashMessage done) {
        return switch (done.what()) {
            case "CALLED" -> visit.say("desk.outcome." + constant(fields, "outcome", CallOutcome.class));
            case "MARKED" -> visit.say("desk.state." + constant(fields, "state", LeadState.class));
            case "ASSIGNED" ->
                transactions.within(() -> fields.text("account")
                        .map(account -> visit.say(
                                "desk.assigned", account(visit, account).name().full()))
                        .orElseGet(() -> visit.say("desk.assigned.nobody")));
            case "UNDONE" -> visit.say("desk.undo");
            default -> visit.say("desk.not-spam");
        };
    }

    private Account account(Visit visit, String id) {
        return accounts.find(visit.staff().clinic(), new AccountId(GivenId.of(id)))
                .orElseThrow(NotFoundException::new);
    }

    private static <E extends Enum<E>> E constant(Fields fields, String field, Class<E> type) {
        return fields.text(field)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst())
                .orElseThrow(BadRequestException::new);
    }
}
