package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The diary of a day or a week, and what becomes of its appointments. */
@Path("diary")
@Endpoint
public class DiaryPages {

    private static final Set<Kind> ACTS =
            Set.of(Kind.CONFIRMED, Kind.ACCEPTED, Kind.REJECTED, Kind.CANCELLED, Kind.MISSED);

    private final Visits visits;
    private final DiaryViews views;
    private final Decisions decisions;
    private final AppointmentDesk appointments;
    private final SentForms forms;
    private final EditConflicts meanwhile;
    private final Transactions transactions;

    @Inject
    DiaryPages(
            Visits visits,
            DiaryViews views,
            Decisions decisions,
            AppointmentDesk appointments,
            SentForms forms,
            EditConflicts meanwhile,
            Transactions transactions) {
        this.visits = visits;
        this.views = views;
        this.decisions = decisions;
        this.appointments = appointments;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.transactions = transactions;
    }

    /**
     * A day, practitioner by practitioner; today unless {@code date} says otherwise.
     *
     * @param location shows what is there; by default what is anywhere
     * @param done what has just been done
     * @param of to which appointment
     */
    @GET
    public Response day(
            @QueryParam("date") @Nullable String date,
            @QueryParam("location") @Nullable String location,
            @QueryParam("done") @Nullable String done,
            @QueryParam("of") @Nullable String of,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Optional<Slug> place = named(location, visit.clinic().locations(), one -> one.slug());
        return views.day(
                        visit,
                        date == null ? views.today(visit) : dateOf(date),
                        place.orElse(null),
                        FlashMessage.of(done),
                        doneOf(of))
                .answer();
    }

    /** A week of one practitioner: this week, and the first, unless told otherwise. */
    @GET
    @Path("week")
    public Response week(
            @QueryParam("date") @Nullable String date,
            @QueryParam("practitioner") @Nullable String practitioner,
            @QueryParam("done") @Nullable String done,
            @QueryParam("of") @Nullable String of,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Slug whose = named(practitioner, visit.clinic().practitioners(), one -> one.slug())
                .or(() -> visit.clinic().practitioners().stream()
                        .map(one -> one.slug())
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        return views.week(
                        visit,
                        date == null ? views.today(visit) : dateOf(date),
                        whose,
                        FlashMessage.of(done),
                        doneOf(of))
                .answer();
    }

    /** Confirms what a caller booked, accepts or declines a request, calls an appointment off, or notes that the patient did not come. */
    @POST
    @Path("appointments/{appointment}/{act}")
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
        Shown<AppointmentId> shown = SentForms.shown(idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> settle(visit, shown, kind));
            return FlashMessage.of(kind)
                    .backTo(visit, fields, shown.what())
                    .orElseGet(() -> visit.go("/leads/" + leadOf(visit, shown)));
        } catch (ChangedMeanwhile changed) {
            return meanwhile.ofAppointment(request, visit, shown, fields, kind);
        } catch (AppointmentRefusal.NotStanding | AppointmentRefusal.SlotTaken stale) {
            return FlashMessage.STALE.backTo(visit, fields).orElseThrow(() -> stale);
        }
    }

    /** Takes back what was done last to an appointment. */
    @POST
    @Path("appointments/{appointment}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("appointment") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Shown<AppointmentId> shown = SentForms.shown(idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> decisions.undo(visit.staff(), visit.clinic(), shown));
            return said(FlashMessage.UNDONE, visit, fields, shown);
        } catch (ChangedMeanwhile | AppointmentRefusal.NotStanding | AppointmentRefusal.SlotTaken changed) {
            return said(FlashMessage.STALE, visit, fields, shown);
        } catch (NothingToUndo late) {
            return said(FlashMessage.LATE, visit, fields, shown);
        }
    }

    private Response said(FlashMessage done, Visit visit, Fields fields, Shown<AppointmentId> shown) {
        return done.backTo(visit, fields).orElseGet(() -> done.to(visit, "/leads/" + leadOf(visit, shown)));
    }

    private void settle(Visit visit, Shown<AppointmentId> shown, Kind kind) {
        if (kind == Kind.CONFIRMED) {
            decisions.confirm(visit.staff(), visit.clinic(), shown);
        } else {
            decisions.settle(visit.staff(), visit.clinic(), shown, kind);
        }
    }

    private LeadId leadOf(Visit visit, Shown<AppointmentId> shown) {
        return transactions.within(
                () -> appointments.open(visit.staff(), shown.what()).lead());
    }

    private static <T> Optional<Slug> named(@Nullable String slug, Collection<T> all, Function<T, Slug> slugOf) {
        return all.stream()
                .map(slugOf)
                .filter(known -> known.value().equals(slug))
                .findFirst();
    }

    static LocalDate dateOf(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 2000 || date.getYear() > 2200) {
                throw new NotFoundException();
            }
            return date;
        } catch (DateTimeException malformed) {
            throw new NotFoundException(malformed);
        }
    }

    private static @Nullable AppointmentId doneOf(@Nullable String of) {
        return of == null ? null : idOf(of);
    }

    static AppointmentId idOf(String text) {
        return new AppointmentId(GivenId.of(text));
    }
}
