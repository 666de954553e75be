package clinic.frontdesk.web.trust;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a form begins. */
@Path("clinics/{clinic}/challenge")
@Endpoint
public class ChallengeResource {

    /**
     * What a form sends along, and what it has to solve.
     *
     * @param started to be sent along as it is
     * @param difficulty leading zero bits that the SHA-256 of salt, colon and proof must have
     */
    public record Challenge(String started, String salt, int difficulty) {}

    private final ClinicDirectory clinics;
    private final Challenges challenges;
    private final Transactions transactions;

    @Inject
    ChallengeResource(ClinicDirectory clinics, Challenges challenges, Transactions transactions) {
        this.clinics = clinics;
        this.challenges = challenges;
        this.transactions = transactions;
    }

    /** Begins a form. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("clinic") String slug) {
        Challenges.Begun begun = transactions.reading(() -> challenges.begin(clinics.open(slug)));
        return Response.ok(new Challenge(begun.started(), begun.salt(), Challenges.DIFFICULTY))
                .header("Cache-Control", "no-store")
                .build();
    }
}
