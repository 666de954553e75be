package clinic.frontdesk.web.appointment;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Bookings by visitors. */
@Path("clinics/{clinic}/appointments")
@OwnPath
@Dependent
public class AppointmentsResource {

    private final ClinicDirectory clinics;
    private final Bookings bookings;
    private final Settings settings;
    private final Addresses addresses;

    @Inject
    AppointmentsResource(ClinicDirectory clinics, Bookings bookings, Settings settings, Addresses addresses) {
        this.clinics = clinics;
        this.bookings = bookings;
        this.settings = settings;
        this.addresses = addresses;
    }

    /** Books a time. */
    @POST
    @Transactional
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response book(@PathParam("clinic") String slug, Fields fields) {
        Clinic clinic = clinics.open(slug);
        return Response.status(Response.Status.CREATED)
                .entity(BookedView.of(clinic, bookings.book(clinic, fields), settings.mails(), addresses))
                .build();
    }
}
