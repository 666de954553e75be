package clinic.frontdesk.example.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.NullUnmarked;

/** What is on the notice board. */
@Path("board")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
@NullUnmarked
public class BoardResource {

    @Inject
    NoticeBoard board;

    /** One id in a line. */
    @GET
    public String read() {
        return String.join("\n", board.pinned());
    }

    /** Fails, as the club's code may. */
    @GET
    @Path("broken")
    public String fail() {
        throw new UnsupportedOperationException("of the club's own making");
    }
}
