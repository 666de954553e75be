package clinic.frontdesk.web.page;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.coding.CompressedBody;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.AnswerDeadline;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;

/**
 * Shows one appointment to whoever has its link. The secret is in the fragment, which the browser keeps to itself: the
 * server learns of it when the page asks, and mail scanners that open links change nothing. The page needs JavaScript;
 * without it, it says so and gives the phone number.
 */
// a servlet: as a resource it would share its empty path with the desk's, where an application takes all it finds
@WebServlet(urlPatterns = "/manage", asyncSupported = true)
@NullUnmarked
public class ManagePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostedForm form;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerDeadline.begin();
        try {
            Clinic clinic = form.clinic(Fields.ofQuery(request).text("clinic").orElse(""));
            send(Templates.page(200, new PageModel.Manage(Page.of(clinic, request))), request, response);
        } catch (RuntimeException failure) {
            send(PageProblems.page(failure, request), request, response);
        } finally {
            AnswerDeadline.end();
        }
    }

    private static void send(Response page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(page.getStatus());
        page.getStringHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.setHeader("Referrer-Policy", "no-referrer");
        CompressedBody.send(String.valueOf(page.getEntity()).getBytes(StandardCharsets.UTF_8), request, response);
    }
}
