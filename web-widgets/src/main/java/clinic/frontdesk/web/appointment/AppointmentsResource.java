package clinic.frontdesk.web.appointment;

import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.Writes;
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

    private final Writes writes;
    private final Bookings bookings;
    private final Settings settings;
    private final Addresses addresses;

    @Inject
    AppointmentsResource(Writes writes, Bookings bookings, Settings settings, Addresses addresses) {
        this.writes = writes;
        this.bookings = bookings;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** Books a time. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response book(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        BookedView booked = writes.run(
                slug,
                fields,
                request,
                bookings::read,
                (clinic, form, doubtful) -> BookedView.of(
                        clinic, bookings.book(clinic, fields, form, doubtful), settings.mails(), addresses));
        return Response.status(Response.Status.CREATED).entity(booked).build();
    }
}
