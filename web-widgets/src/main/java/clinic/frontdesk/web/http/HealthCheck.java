package clinic.frontdesk.web.http;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;

/** Whether this node can answer: 200, or 503 when its database can't be reached, and nothing else. */
@WebServlet("/up")
@NullUnmarked
public class HealthCheck extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Duration MOST = Duration.ofSeconds(1);

    @Inject
    private transient Clinics clinics;

    @Inject
    private transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(reachesDatabase() ? 200 : 503);
    }

    private boolean reachesDatabase() {
        AnswerDeadline.beginOf(MOST);
        try {
            transactions.within(() -> clinics.all().size());
            return true;
        } catch (RuntimeException away) {
            return false;
        } finally {
            AnswerDeadline.end();
        }
    }
}
