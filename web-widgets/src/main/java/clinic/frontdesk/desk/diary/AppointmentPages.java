package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Appointments.Side;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** All appointments: those to come by their start, and those that are over, the latest first. */
@Path("appointments")
@Endpoint
public class AppointmentPages {

    private static final int PAGE = 50;

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

    /**
     * The list.
     *
     * @param past shows those that are over
     * @param at from where on the page shows it
     */
    @GET
    public Response list(
            @QueryParam("past") @Nullable String past,
            @QueryParam("at") @Nullable String at,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Side side = past == null ? Side.AHEAD : Side.PAST;
        Side other = past == null ? Side.PAST : Side.AHEAD;
        return transactions
                .within(() -> {
                    Slice<Booked> booked = booked(visit, side, Cursor.read(at));
                    long others = appointments.count(visit.staff(), other, visit.now());
                    return past == null
                            ? new AppointmentsView(visit, booked, false, booked.total(), others)
                            : new AppointmentsView(visit, booked, true, others, booked.total());
                })
                .answer();
    }

    private Slice<Booked> booked(Visit visit, Side side, @Nullable Cursor cursor) {
        Slice<Appointment> slice = appointments.slice(visit.staff(), side, visit.now(), cursor, PAGE);
        BookedLeads who = BookedLeads.to(slice.items(), visit.staff(), leads);
        return slice.map(who::booked);
    }
}
