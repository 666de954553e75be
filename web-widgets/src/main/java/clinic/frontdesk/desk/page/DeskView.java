package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.page.Templates;
import jakarta.ws.rs.core.Response;

/**
 * What a page of the desk shows: a record that its template takes whole, so that the compiler names what a page lacks or a
 * template misspells.
 */
public interface DeskView {

    /** The path of its template below the desk's, without the ending. */
    String template();

    /** The page. */
    default Response answer(int status) {
        return Templates.deskPage(status, "desk/" + template() + ".jte", this);
    }

    /** The page as it was asked for. */
    default Response answer() {
        return answer(Response.Status.OK.getStatusCode());
    }
}
