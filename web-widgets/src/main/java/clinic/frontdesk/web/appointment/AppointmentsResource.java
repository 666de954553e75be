package clinic.frontdesk.web.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.trust.Writes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Bookings by visitors. */
@Path("clinics/{clinic}/appointments")
@Endpoint
public class AppointmentsResource {

    private final ClinicDirectory clinics;
    private final Writes writes;
    private final Bookings bookings;
    private final Transactions transactions;
    private final AppointmentAddresses addresses;

    @Inject
    AppointmentsResource(
            ClinicDirectory clinics,
            Writes writes,
            Bookings bookings,
            Transactions transactions,
            AppointmentAddresses addresses) {
        this.clinics = clinics;
        this.writes = writes;
        this.bookings = bookings;
        this.transactions = transactions;
        this.addresses = addresses;
    }

    /** Books a time. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response book(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        BookedView booked = bookedBesideItsHold(slug, fields, request);
        return Response.status(Response.Status.CREATED).entity(booked).build();
    }

    /** A booking that overtakes its own hold finds the time taken by it: by then it can tell that the hold is its own. */
    private BookedView bookedBesideItsHold(String slug, Fields fields, HttpServletRequest request) {
        try {
            return booked(slug, fields, request);
        } catch (AppointmentRefusal.SlotTaken taken) {
            if (!transactions.within(() -> bookings.areHeldUnnamed(clinics.open(slug), fields))) {
                throw taken;
            }
            return booked(slug, fields, request);
        }
    }

    private BookedView booked(String slug, Fields fields, HttpServletRequest request) {
        return writes.run(slug, fields, request, bookings, this::view);
    }

    private BookedView view(Clinic clinic, Appointment booked) {
        return BookedView.of(clinic, booked, bookings.mails(clinic, booked), addresses);
    }
}
