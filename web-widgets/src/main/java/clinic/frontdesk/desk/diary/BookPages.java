package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.desk.diary.BookingView.Findings;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.DiaryRefusal;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Books a caller or a person who asked, moves an appointment, and says why a time is not offered. */
@Path("diary/book")
@Endpoint
public class BookPages {

    private final Visits visits;
    private final BookingTasks tasks;
    private final ObstacleWords obstacles;
    private final AppointmentDesk appointments;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    BookPages(
            Visits visits,
            BookingTasks tasks,
            ObstacleWords obstacles,
            AppointmentDesk appointments,
            SentForms forms,
            Transactions transactions) {
        this.visits = visits;
        this.tasks = tasks;
        this.obstacles = obstacles;
        this.appointments = appointments;
        this.forms = forms;
        this.transactions = transactions;
    }

    /**
     * The form; {@code practitioner}, {@code start} and {@code type} fill it in, {@code move} names what is moved, {@code
     * lead} the enquiry of the person who is booked.
     */
    @GET
    public Response ask(@Context UriInfo uri, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        if (visit.hasDraft()) {
            Fields before = visit.typed("/diary/book");
            Fields typed = before.names().isEmpty() ? visit.typed("/diary/book/why") : before;
            return view(tasks.of(visit, typed), typed, Findings.NONE).answer();
        }
        BookingTask task = tasks.of(visit, Fields.ofQuery(uri.getQueryParameters()));
        return view(task, transactions.within(task::opened), Findings.NONE).answer();
    }

    /** Books or moves. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        BookingTask task = tasks.of(visit, fields);
        try {
            List<String> made = forms.make(
                    request, visit, fields, () -> List.of(task.agree().id().toString()));
            return task.done(transactions.within(() -> appointments.open(visit.staff(), DiaryPages.idOf(made.get(0)))));
        } catch (FieldFaults faults) {
            return view(task, fields, Findings.faulty(faults.faults())).answer(422);
        } catch (ChangedMeanwhile changed) {
            Findings missed = Findings.outOfDate(transactions.within(task::missed));
            return view(task, chosen(visit, fields), missed).answer(409);
        } catch (DiaryRefusal.Obstructed obstructed) {
            List<String> why = obstacles.why(visit, fields, obstructed.obstacles());
            return view(task, fields, Findings.obstructed(why)).answer(409);
        } catch (AppointmentRefusal.SlotTaken taken) {
            List<String> why = task.mayBeInItsOwnWay() ? List.of() : obstacles.whatTakes(visit, fields);
            return view(task, fields, Findings.taken(taken.alternatives(), why)).answer(409);
        } catch (AppointmentRefusal.NotStanding gone) {
            return view(task, fields, Findings.faulty(List.of(new FieldFault("start", gone.code()))))
                    .answer(409);
        }
    }

    /** Says why visitors are not offered that time. */
    @POST
    @Path("why")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response why(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        BookingTask task = tasks.of(visit, fields);
        try {
            return view(task, fields, Findings.explained(obstacles.whyNot(visit, fields)))
                    .answer();
        } catch (FieldFaults faults) {
            return view(task, fields, Findings.faulty(faults.faults())).answer(422);
        }
    }

    /** With one of the other times that were proposed as the time that was typed. */
    private static Fields chosen(Visit visit, Fields fields) {
        Fields chosen = fields.without("start").without("startOffset").without("instead");
        return fields.text("instead")
                .map(instead -> chosen.with(visit.formTimes().fields("start", Instant.parse(instead))))
                .orElse(fields);
    }

    private BookingView view(BookingTask task, Fields typed, Findings found) {
        return transactions.within(() ->
                new BookingView(task.visit(), typed, task.moved(), task.asked(), version(task, typed, found), found));
    }

    /** What is shown from now on: what the form has shown, or else all that has happened until now. */
    private static int version(BookingTask task, Fields typed, Findings found) {
        return Optional.ofNullable(SentForms.shown("", typed).version())
                .filter(version -> !found.outOfDate())
                .orElseGet(task::changes);
    }
}
