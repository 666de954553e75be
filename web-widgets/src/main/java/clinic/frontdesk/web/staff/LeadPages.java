package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.appointment.DiaryDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.web.notice.ClinicMail;
import clinic.frontdesk.web.notice.Letter;
import clinic.frontdesk.web.notice.Letters;
import clinic.frontdesk.web.notice.VisitorMail;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
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
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enquiries: the list, one of them whole, and what became of it. */
@Path("")
@OwnPath
@Dependent
public class LeadPages {

    private static final int PAGE = 50;

    private final Visits visits;
    private final LeadDesk leads;
    private final AppointmentDesk appointments;
    private final DiaryDesk diary;
    private final Outbox outbox;
    private final Letters letters;
    private final Transactions transactions;

    @Inject
    LeadPages(
            Visits visits,
            LeadDesk leads,
            AppointmentDesk appointments,
            DiaryDesk diary,
            Outbox outbox,
            Letters letters,
            Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.appointments = appointments;
        this.diary = diary;
        this.outbox = outbox;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** The newest enquiries; {@code spam} shows those that were set aside. */
    @GET
    public Response list(
            @QueryParam("before") @Nullable String before,
            @QueryParam("spam") @Nullable String spam,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        LeadFilter aside = LeadFilter.setAside(PAGE);
        LeadFilter wanted = (spam == null ? LeadFilter.newest(PAGE) : aside).receivedBefore(instant(before));
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit, "most", PAGE, "spam", spam != null));
        transactions.run(() -> {
            model.put("leads", leads.list(visit.staff(), wanted));
            model.put("aside", leads.count(visit.staff(), aside));
        });
        return Templates.deskPage(200, "desk/leads.jte", model);
    }

    /** One enquiry, with all that was submitted. */
    @GET
    @Path("leads/{lead}")
    public Response lead(@PathParam("lead") String id, @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        LeadId wanted = leadId(id);
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit));
        transactions.run(() -> {
            Lead lead = leads.open(visit.staff(), wanted);
            Optional<Appointment> appointment = appointments.ofLead(visit.staff(), wanted);
            model.put("lead", lead);
            model.put("appointment", appointment);
            model.put("acts", appointment.map(this::acts).orElse(List.of()));
            model.put(
                    "done",
                    appointment
                            .map(one -> appointments.changes(visit.staff(), one.id()))
                            .orElse(List.of()));
            model.put("changes", leads.changes(visit.staff(), lead));
            model.put("consents", leads.consents(visit.staff(), lead).entries());
            model.put("notices", notices(lead, appointment));
        });
        return Templates.deskPage(200, "desk/lead.jte", model);
    }

    private List<Kind> acts(Appointment appointment) {
        return Stream.of(Kind.ACCEPTED, Kind.REJECTED, Kind.MOVED, Kind.MISSED, Kind.CANCELLED)
                .filter(kind -> diary.may(appointment, kind))
                .toList();
    }

    /** Marks what became of it. */
    @POST
    @Path("leads/{lead}/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        LeadState state = fields.text("state").flatMap(LeadPages::state).orElseThrow(BadRequestException::new);
        transactions.run(() -> leads.mark(visit.staff(), leadId(id), state));
        return Response.seeOther(URI.create(visit.desk() + "/leads/" + leadId(id)))
                .build();
    }

    /**
     * A notice about an enquiry.
     *
     * @param letter what is said in it, where it was or would be a letter
     */
    public record NoticeView(Delivery delivery, Optional<Letter> letter) {}

    private List<NoticeView> notices(Lead lead, Optional<Appointment> appointment) {
        Stream<UUID> subjects =
                Stream.concat(Stream.of(lead.id().value()), appointment.stream().map(booked -> booked.id()
                        .value()));
        return subjects.flatMap(subject -> outbox.about(lead.clinic(), subject).stream())
                .map(delivery -> new NoticeView(delivery, letter(delivery)))
                .toList();
    }

    private Optional<Letter> letter(Delivery delivery) {
        return switch (delivery.courier()) {
            case ClinicMail.NAME -> letters.toClinic(delivery.event());
            case VisitorMail.NAME -> letters.toVisitor(delivery.event());
            default -> Optional.empty();
        };
    }

    private static Optional<LeadState> state(String name) {
        return Arrays.stream(LeadState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static LeadId leadId(String id) {
        try {
            return new LeadId(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed);
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new NotFoundException(malformed);
        }
    }
}
