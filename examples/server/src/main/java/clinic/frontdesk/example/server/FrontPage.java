package clinic.frontdesk.example.server;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.web.error.ErrorAnswer;
import clinic.frontdesk.web.http.AnswerDeadline;
import clinic.frontdesk.web.settings.PublicUrl;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Leads to the clinic that is served; where there are several, it tells nobody which. */
@WebServlet("")
@NullUnmarked
public class FrontPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clinics clinics;

    @Inject
    private transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Clinic> open;
        AnswerDeadline.begin();
        try {
            open = transactions.reading(() ->
                    clinics.all().stream().filter(clinic -> !clinic.closed()).toList());
        } catch (RuntimeException failure) {
            ErrorAnswer.send(failure, "/", request, response);
            return;
        } finally {
            AnswerDeadline.end();
        }
        if (open.size() != 1) {
            ErrorAnswer.send(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        response.setHeader(
                "Location",
                PublicUrl.of(request).relative("/clinics/" + open.get(0).slug()));
        response.setHeader("Cache-Control", "no-cache");
        response.setStatus(HttpServletResponse.SC_FOUND);
    }
}
