package clinic.frontdesk.web.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.AppointmentLinks.Right;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.http.Idempotency;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.trust.OpenedBySecret;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Makes the link of an appointment anew for the patient, who passed it on. */
@Path("appointments/renew-link")
@Endpoint
@OpenedBySecret
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Produces(MediaType.APPLICATION_JSON)
public class LinkRenewalResource {

    private final ClinicDirectory clinics;
    private final AppointmentLinks links;
    private final LinkRenewal renewal;
    private final AppointmentAddresses addresses;
    private final Leads leads;
    private final Settings settings;
    private final Idempotency idempotency;
    private final Transactions transactions;

    @Inject
    LinkRenewalResource(
            ClinicDirectory clinics,
            AppointmentLinks links,
            LinkRenewal renewal,
            AppointmentAddresses addresses,
            Leads leads,
            Settings settings,
            Idempotency idempotency,
            Transactions transactions) {
        this.clinics = clinics;
        this.links = links;
        this.renewal = renewal;
        this.addresses = addresses;
        this.leads = leads;
        this.settings = settings;
        this.idempotency = idempotency;
        this.transactions = transactions;
    }

    /** The link that was used for this opens nothing any more. */
    @POST
    public Response renew(Fields fields) {
        return transactions.within(() -> {
            Appointment relinked = renewed(fields, LinkResource.secret(fields));
            boolean mailed = settings.mails()
                    && leads.find(relinked.clinic(), relinked.lead())
                            .flatMap(lead -> lead.contact().emailAddress())
                            .isPresent();
            return Response.ok(new RelinkedView(mailed, mailed ? null : addresses.manage(relinked)))
                    .header("Cache-Control", "no-store")
                    .build();
        });
    }

    /**
     * A request whose answer was lost comes again with a link that opens nothing any more. Its key tells it from whoever else
     * has that link, so nobody gets the new one without it.
     */
    private Appointment renewed(Fields fields, String secret) {
        return AppointmentLinks.clinicOf(secret)
                .flatMap(clinic -> idempotency.former(clinic, fields).map(made -> former(clinic, made)))
                .orElseGet(() -> {
                    Appointment opened = links.open(secret, Right.CHANGE);
                    Appointment relinked =
                            renewal.renew(clinics.open(opened.clinic().value()), opened);
                    String generation = String.valueOf(relinked.linkGeneration());
                    idempotency.remember(
                            relinked.clinic(), fields, List.of(relinked.id().toString(), generation));
                    return relinked;
                });
    }

    private Appointment former(Slug clinic, List<String> made) {
        return links.of(clinic, new AppointmentId(UUID.fromString(made.get(0))), Integer.parseInt(made.get(1)));
    }
}
