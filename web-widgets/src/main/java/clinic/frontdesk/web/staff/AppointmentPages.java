package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Appointments, the latest booked first. */
@Path("appointments")
@Endpoint
public class AppointmentPages {

    private static final int PAGE = 100;

    private final Visits visits;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final Transactions transactions;

    @Inject
    AppointmentPages(Visits visits, AppointmentDesk appointments, LeadDesk leads, Transactions transactions) {
        this.visits = visits;
        this.appointments = appointments;
        this.leads = leads;
        this.transactions = transactions;
    }

    /** An appointment and who booked it. */
    public record Booked(Appointment appointment, Lead lead) {}

    /** The list. */
    @GET
    public Response list(@Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        List<Booked> booked = transactions.within(() -> appointments.latest(visit.staff(), null, PAGE).stream()
                .map(appointment -> new Booked(appointment, leads.open(visit.staff(), appointment.lead())))
                .toList());
        return Templates.deskPage(200, "desk/appointments.jte", Map.of("visit", visit, "booked", booked));
    }
}
