package clinic.frontdesk.example.guest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** How the club says that something failed. */
@Provider
public class ClubErrors implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        int status = failure instanceof WebApplicationException http
                ? http.getResponse().getStatus()
                : 500;
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("The club is sorry: " + failure.getClass().getSimpleName())
                .build();
    }
}
