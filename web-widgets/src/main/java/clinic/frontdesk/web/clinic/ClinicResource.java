package clinic.frontdesk.web.clinic;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.CacheableJson;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The clinic itself. */
@Path("clinics/{clinic}")
@Endpoint
public class ClinicResource {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ClinicDirectory clinics;
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    ClinicResource(ClinicDirectory clinics, Transactions transactions, Settings settings) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** What the clinic tells the public. */
    @GET
    @Compressed
    public Response profile(@PathParam("clinic") String clinic, @Context HttpServletRequest http) {
        ProfileView profile =
                ProfileView.of(transactions.reading(() -> clinics.open(clinic)), Language.of(http), settings.mails());
        return CacheableJson.of(profile, FRESH);
    }
}
