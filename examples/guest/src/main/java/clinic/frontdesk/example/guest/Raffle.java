package clinic.frontdesk.example.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** The club's raffle. */
@Path("raffle")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
@NullUnmarked
public class Raffle {

    private static final int TICKETS = 500;

    @Inject
    Clock clock;

    @Inject
    SecureRandom lots;

    /** The date, and the ticket that was drawn. */
    @GET
    public String draw() {
        return LocalDate.now(clock) + " " + (1 + lots.nextInt(TICKETS));
    }
}
