package clinic.frontdesk.desk.page;

import jakarta.ws.rs.core.Response;

/** Nobody is signed in, or no longer with the session in which the page was shown. */
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    /** @param answer leads to where one can sign in, or to what was typed before */
    NotSignedIn(Response answer) {
        super("not signed in", null, false, false);
        this.answer = answer;
    }

    public Response answer() {
        return answer;
    }
}
