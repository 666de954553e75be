package clinic.frontdesk.web.appointment;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.Holder;
import clinic.frontdesk.booking.Holding;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.trust.Challenges;
import clinic.frontdesk.web.trust.SpamCheck;
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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Times that are kept for visitors who are still typing. */
@Path("clinics/{clinic}/holds")
@Endpoint
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Produces(MediaType.APPLICATION_JSON)
public class HoldsResource {

    /** The fields that a hold accepts. */
    public static final List<String> FIELDS =
            List.of("type", "start", "practitioner", "location", "hold", "started", "idempotencyKey", "locale");

    private final ClinicDirectory clinics;
    private final Holding holding;
    private final Challenges challenges;
    private final ClientAddress addresses;
    private final SpamCheck spamCheck;
    private final Transactions transactions;

    @Inject
    HoldsResource(
            ClinicDirectory clinics,
            Holding holding,
            Challenges challenges,
            ClientAddress addresses,
            SpamCheck spamCheck,
            Transactions transactions) {
        this.clinics = clinics;
        this.holding = holding;
        this.challenges = challenges;
        this.addresses = addresses;
        this.spamCheck = spamCheck;
        this.transactions = transactions;
    }

    /**
     * Keeps a time for ten minutes, and lets go of the hold that the request names. The same again from a form that names its
     * beginning renews it, whatever key it has.
     */
    @POST
    public Response hold(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        HoldView held = transactions.within(() -> hold(clinics.open(slug), fields, request));
        return Response.status(Response.Status.CREATED).entity(held).build();
    }

    private HoldView hold(Clinic clinic, Fields fields, HttpServletRequest request) {
        FormReader form = new FormReader(fields, FIELDS, Set.of());
        Slug type = form.requiredSlug("type");
        Instant start = form.required("start", text -> BookingForm.instant(form, text));
        Slug practitioner = form.slug("practitioner");
        Slug location = form.slug("location");
        String former = form.optional("hold", BookingForm::token);
        form.finish();
        BookingWish wish = new BookingWish(
                Objects.requireNonNull(type), Objects.requireNonNull(start), practitioner, location, former);
        Holder holder = challenges
                .signedForm(clinic, fields)
                .map(Holder::of)
                .orElseGet(() -> Holder.anyOf("address/" + addresses.of(request)));
        return HoldView.of(clinic, holding.hold(clinic, wish, holder.from(spamCheck.networkOf(clinic, request))));
    }

    /** Lets go of a hold. */
    @POST
    @Path("release")
    public void release(@PathParam("clinic") String slug, Fields fields) {
        transactions.run(() -> release(clinics.open(slug), fields));
    }

    private void release(Clinic clinic, Fields fields) {
        FormReader form = new FormReader(fields, List.of("token", "idempotencyKey", "locale"), Set.of());
        String token = form.required("token", BookingForm::token);
        form.finish();
        holding.release(clinic, Objects.requireNonNull(token));
    }
}
