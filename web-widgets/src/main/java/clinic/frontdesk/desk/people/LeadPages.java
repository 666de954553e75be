package clinic.frontdesk.desk.people;

import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.desk.people.LeadForms.Act;
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
import java.util.Optional;

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
    private final LeadForms forms;
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
            LeadForms forms,
            Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.followUp = followUp;
        this.quarantine = quarantine;
        this.consents = consents;
        this.persons = persons;
        this.accounts = accounts;
        this.forms = forms;
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
        return forms.run(
                id,
                fields,
                request,
                new Act(
                        FlashMessage.CALLED,
                        visit -> visit.say("desk.outcome." + constant(fields, "outcome", CallOutcome.class)),
                        (visit, lead) -> followUp.logCall(
                                visit.staff(),
                                lead,
                                constant(fields, "outcome", CallOutcome.class),
                                fields.text("note").orElse(null))));
    }

    /** Writes something down. */
    @POST
    @Path("leads/{lead}/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return forms.run(
                id,
                fields,
                request,
                Act.always(
                        FlashMessage.NOTED,
                        (visit, lead) -> followUp.note(
                                visit.staff(), lead.what(), fields.text("note").orElse(""))));
    }

    /** Marks what became of it. */
    @POST
    @Path("leads/{lead}/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return forms.run(
                id,
                fields,
                request,
                new Act(
                        FlashMessage.MARKED,
                        visit -> visit.say("desk.state." + constant(fields, "state", LeadState.class)),
                        (visit, lead) -> mark(visit, lead, constant(fields, "state", LeadState.class))));
    }

    private void mark(Visit visit, Shown<LeadId> lead, LeadState state) {
        if (state == LeadState.ERASED) {
            throw new BadRequestException();
        }
        if (state == LeadState.SPAM) {
            quarantine.setAside(visit.staff(), lead);
        } else {
            followUp.mark(visit.staff(), lead, state);
        }
    }

    /** Takes back what was done last. */
    @POST
    @Path("leads/{lead}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        try {
            return forms.run(
                    id,
                    fields,
                    request,
                    new Act(
                            FlashMessage.UNDONE,
                            visit -> visit.say("desk.undo"),
                            (visit, lead) -> followUp.undo(visit.staff(), lead)));
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
        return forms.run(
                id,
                fields,
                request,
                new Act(
                        FlashMessage.RELEASED,
                        visit -> visit.say("desk.not-spam"),
                        (visit, lead) -> quarantine.release(visit.staff(), visit.clinic(), lead)));
    }

    /** Gives it to a member of staff, or to nobody in particular. */
    @POST
    @Path("leads/{lead}/assignee")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return forms.run(
                id,
                fields,
                request,
                new Act(
                        FlashMessage.ASSIGNED,
                        visit -> transactions.within(() -> someone(visit, fields)
                                .map(one ->
                                        visit.say("desk.assigned", one.name().full()))
                                .orElseGet(() -> visit.say("desk.assigned.nobody"))),
                        (visit, lead) -> followUp.assign(
                                visit.staff(), lead, someone(visit, fields).orElse(null))));
    }

    /** Notes that the person withdrew a consent. */
    @POST
    @Path("leads/{lead}/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return forms.run(
                id,
                fields,
                request,
                Act.always(
                        FlashMessage.WITHDRAWN,
                        (visit, lead) -> consents.withdraw(
                                visit.staff(),
                                leads.open(visit.staff(), lead.what()),
                                constant(fields, "purpose", ConsentPurpose.class))));
    }

    /** The colleague that the form names; empty: nobody in particular. */
    private Optional<Account> someone(Visit visit, Fields fields) {
        return fields.text("account").map(id -> accounts.find(visit.staff().clinic(), new AccountId(GivenId.of(id)))
                .orElseThrow(NotFoundException::new));
    }

    private static <E extends Enum<E>> E constant(Fields fields, String field, Class<E> type) {
        return fields.text(field)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst())
                .orElseThrow(BadRequestException::new);
    }
}
