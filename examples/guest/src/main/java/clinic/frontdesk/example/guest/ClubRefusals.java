package clinic.frontdesk.example.guest;

import clinic.frontdesk.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What Frontdesk declines, as the club says it: the kind tells the status, and the code what it was. */
@Provider
public class ClubRefusals implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(status(refusal.kind()))
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("The club can't do that: " + refusal.code())
                .build();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case TOO_OFTEN -> 429;
        };
    }
}
