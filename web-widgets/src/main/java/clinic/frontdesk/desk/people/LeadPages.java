package clinic.frontdesk.desk.people;

import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.desk.people.LeadForms.Act;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.FollowUp;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What staff do about an enquiry. */
@Path("")
@Endpoint
public class LeadPages {

    private final Visits visits;
    private final FollowUp followUp;
    private final Quarantine quarantine;
    private final Accounts accounts;
    private final LeadForms forms;
    private final Transactions transactions;

    @Inject
    LeadPages(
            Visits visits,
            FollowUp followUp,
            Quarantine quarantine,
            Accounts accounts,
            LeadForms forms,
            Transactions transactions) {
        this.visits = visits;
        this.followUp = followUp;
        this.quarantine = quarantine;
        this.accounts = accounts;
        this.forms = forms;
        this.transactions = transactions;
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
                        visit -> visit.say("desk.outcome." + LeadForms.constant(fields, "outcome", CallOutcome.class)),
                        (visit, lead) -> followUp.logCall(
                                visit.staff(),
                                lead,
                                LeadForms.constant(fields, "outcome", CallOutcome.class),
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
                        visit -> visit.say("desk.state." + LeadForms.constant(fields, "state", LeadState.class)),
                        (visit, lead) -> mark(visit, lead, LeadForms.constant(fields, "state", LeadState.class))));
    }

    private void mark(Visit visit, Versioned<LeadId> lead, LeadState state) {
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

    /** The colleague that the form names; empty: nobody in particular. */
    private Optional<Account> someone(Visit visit, Fields fields) {
        return fields.text("account").map(id -> accounts.find(visit.staff().clinic(), new AccountId(GivenId.of(id)))
                .orElseThrow(NotFoundException::new));
    }
}
