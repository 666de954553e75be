package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** What becomes of an appointment: staff confirm, accept, decline or cancel it, or note that the patient did not come. */
@Path("diary/appointments/{appointment}")
@Endpoint
public class DecisionPages {

    private static final Set<Kind> ACTS =
            Set.of(Kind.CONFIRMED, Kind.ACCEPTED, Kind.REJECTED, Kind.CANCELLED, Kind.MISSED);

    private final Visits visits;
    private final Decisions decisions;
    private final AppointmentDesk appointments;
    private final SentForms forms;
    private final EditConflicts conflicts;
    private final Transactions transactions;

    @Inject
    DecisionPages(
            Visits visits,
            Decisions decisions,
            AppointmentDesk appointments,
            SentForms forms,
            EditConflicts conflicts,
            Transactions transactions) {
        this.visits = visits;
        this.decisions = decisions;
        this.appointments = appointments;
        this.forms = forms;
        this.conflicts = conflicts;
        this.transactions = transactions;
    }

    /** Does one of these. */
    @POST
    @Path("{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @PathParam("appointment") String id,
            @PathParam("act") String act,
            Fields fields,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Kind kind = ACTS.stream()
                .filter(known -> known.name().equalsIgnoreCase(act))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Versioned<AppointmentId> shown = SentForms.shown(DiaryPages.idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> settle(visit, shown, kind));
            return FlashMessage.of(kind)
                    .backTo(visit, fields, shown.what())
                    .orElseGet(() -> visit.go("/leads/" + leadOf(visit, shown)));
        } catch (ChangedMeanwhile changed) {
            return conflicts.ofAppointment(request, visit, shown, fields, kind);
        } catch (AppointmentRefusal.NotStanding | AppointmentRefusal.SlotTaken stale) {
            return FlashMessage.STALE.backTo(visit, fields).orElseThrow(() -> stale);
        }
    }

    /** Takes back what was done last to an appointment. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("appointment") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Versioned<AppointmentId> shown = SentForms.shown(DiaryPages.idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> decisions.undo(visit.staff(), visit.clinic(), shown));
            return said(FlashMessage.UNDONE, visit, fields, shown);
        } catch (ChangedMeanwhile | AppointmentRefusal.NotStanding | AppointmentRefusal.SlotTaken changed) {
            return said(FlashMessage.STALE, visit, fields, shown);
        } catch (NothingToUndo late) {
            return said(FlashMessage.LATE, visit, fields, shown);
        }
    }

    private Response said(FlashMessage done, Visit visit, Fields fields, Versioned<AppointmentId> shown) {
        return done.backTo(visit, fields).orElseGet(() -> done.to(visit, "/leads/" + leadOf(visit, shown)));
    }

    private void settle(Visit visit, Versioned<AppointmentId> shown, Kind kind) {
        if (kind == Kind.CONFIRMED) {
            decisions.confirm(visit.staff(), visit.clinic(), shown);
        } else {
            decisions.settle(visit.staff(), visit.clinic(), shown, kind);
        }
    }

    private LeadId leadOf(Visit visit, Versioned<AppointmentId> shown) {
        return transactions.within(
                () -> appointments.open(visit.staff(), shown.what()).lead());
    }
}
