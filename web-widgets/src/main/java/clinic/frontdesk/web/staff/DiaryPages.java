package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.appointment.Day;
import clinic.frontdesk.appointment.DiaryDesk;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The diary of a day, practitioner by practitioner, and what becomes of its appointments. */
@Path("diary")
@OwnPath
@Dependent
public class DiaryPages {

    private static final Set<Kind> ACTS = Set.of(Kind.ACCEPTED, Kind.REJECTED, Kind.CANCELLED, Kind.MISSED);

    private final Visits visits;
    private final DiaryDesk diary;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    DiaryPages(
            Visits visits,
            DiaryDesk diary,
            AppointmentDesk appointments,
            LeadDesk leads,
            Transactions transactions,
            Clock clock) {
        this.visits = visits;
        this.diary = diary;
        this.appointments = appointments;
        this.leads = leads;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A day; today unless {@code date} says otherwise. {@code location} leaves out free time elsewhere. */
    @GET
    public Response day(
            @QueryParam("date") @Nullable String text,
            @QueryParam("location") @Nullable String location,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), visit.clinic().timeZone());
        LocalDate date = text == null ? today : dateOf(text);
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit, "today", today));
        model.put("location", location == null ? "" : location);
        transactions.run(() -> {
            Day day = diary.day(visit.clinic(), date);
            model.put("day", day);
            model.put("leads", leadsOf(visit, day));
        });
        return Templates.deskPage(200, "desk/diary.jte", model);
    }

    /** Accepts or declines a request, calls an appointment off, or notes that the patient did not come. */
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
        Lead lead = transactions.within(() -> {
            diary.settle(visit.staff(), visit.clinic(), idOf(id), kind);
            return leads.open(
                    visit.staff(), appointments.open(visit.staff(), idOf(id)).lead());
        });
        return Response.seeOther(URI.create(visit.desk() + "/leads/" + lead.id()))
                .build();
    }

    /** Who is behind each appointment of a day. */
    private Map<AppointmentId, Lead> leadsOf(Visit visit, Day day) {
        Map<AppointmentId, Lead> all = new HashMap<>();
        for (Day.Column column : day.columns()) {
            for (Day.Stretch stretch : column.stretches()) {
                if (stretch.appointment() != null) {
                    all.put(
                            stretch.appointment().id(),
                            leads.open(visit.staff(), stretch.appointment().lead()));
                }
            }
        }
        return all;
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

    static AppointmentId idOf(String text) {
        try {
            return new AppointmentId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** Path of the diary on that date. */
    static URI pathOf(Visit visit, Clinic clinic, Instant start) {
        return URI.create(visit.desk() + "/diary?date=" + LocalDate.ofInstant(start, clinic.timeZone()));
    }
}
