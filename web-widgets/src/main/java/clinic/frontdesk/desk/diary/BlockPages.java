package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.desk.page.WallTime;
import clinic.frontdesk.diary.Absences;
import clinic.frontdesk.diary.Absences.Decision;
import clinic.frontdesk.diary.Absences.Displaced;
import clinic.frontdesk.diary.DiaryRefusal;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Blocks time and closes days; patients who are booked in it are listed before anything is saved. */
@Path("diary/block")
@Endpoint
public class BlockPages {

    private static final List<String> FIELDS = List.of(
            Visit.CSRF,
            Fields.STARTED,
            "practitioner",
            "from",
            "fromOffset",
            "to",
            "toOffset",
            "reason",
            "displaced",
            "listed");

    private final Visits visits;
    private final Absences absences;
    private final LeadDesk leads;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    BlockPages(Visits visits, Absences absences, LeadDesk leads, SentForms forms, Transactions transactions) {
        this.visits = visits;
        this.absences = absences;
        this.leads = leads;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** The form; {@code practitioner}, {@code from} and {@code to} fill it in. */
    @GET
    public Response ask(@Context UriInfo uri, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Fields typed = visit.hasDraft() ? visit.typed("/diary/block") : Fields.ofQuery(uri.getQueryParameters());
        return BlockView.of(visit, typed).answer();
    }

    /** Blocks. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response block(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            List<String> made = forms.make(
                    request,
                    visit,
                    fields,
                    () -> List.of(save(visit, fields).time().start().toString()));
            return FlashMessage.BLOCKED.onDay(visit, Instant.parse(made.get(0)), "");
        } catch (FieldFaults faults) {
            return new BlockView(visit, fields, faults.faults(), List.of()).answer(422);
        } catch (DiaryRefusal.PatientsBooked booked) {
            return new BlockView(visit, fields, List.of(), patients(visit, booked.appointments())).answer(409);
        }
    }

    /** Takes a block away again. */
    @POST
    @Path("{block}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("block") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        forms.run(request, visit, fields, () -> absences.unblock(visit.clinic(), GivenId.of(id)));
        return FlashMessage.UNBLOCKED.backTo(visit, fields).orElseGet(() -> visit.go("/diary"));
    }

    private List<Booked> patients(Visit visit, List<Appointment> appointments) {
        BookedLeads who = transactions.within(() -> BookedLeads.to(appointments, visit.staff(), leads));
        return appointments.stream().map(who::booked).toList();
    }

    private Block save(Visit visit, Fields fields) {
        Clinic clinic = visit.clinic();
        FormReader form = new FormReader(fields, FIELDS, Set.of("listed"));
        Slug practitioner = form.slugAmong(
                "practitioner",
                clinic.practitioners().stream().map(Practitioner::slug).toList());
        Instant from = form.required("from", text -> StaffBookingForm.bound(form, clinic, "from", text));
        Instant to = form.required("to", text -> StaffBookingForm.bound(form, clinic, "to", text));
        String reason = form.optional("reason", text -> PlainText.line(text, Block.MOST_REASON));
        Displaced displaced = form.constant("displaced", Displaced.class);
        Set<AppointmentId> listed =
                form.all("listed").stream().map(DiaryPages::idOf).collect(Collectors.toSet());
        if (from != null && to != null && !from.isBefore(to)) {
            form.fault("to", "not-after-from");
        }
        if (isLeftOut(clinic, form.text("from")) && isLeftOut(clinic, form.text("to"))) {
            form.fault("from", "no-such-time");
        }
        form.finish();
        TimeRange time = new TimeRange(Objects.requireNonNull(from), Objects.requireNonNull(to));
        Decision decision = displaced == null ? null : new Decision(displaced, listed);
        return absences.block(visit.staff(), clinic, practitioner, time, reason == null ? "" : reason, decision);
    }

    /** Whether clocks leave that time out: then it may be one end of a longer time, but nothing lies within. */
    private static boolean isLeftOut(Clinic clinic, Optional<String> typed) {
        return typed.map(text -> WallTime.read(text, null))
                .filter(time -> time.instants(clinic.timeZone()).isEmpty())
                .isPresent();
    }
}
