package clinic.frontdesk.web.page;

import clinic.frontdesk.web.Languages;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.request.Language;
import clinic.frontdesk.web.request.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses a request that can't be taken now, before JAX-RS is reached: 503, as a problem for programs and on a page. */
public final class ComeAgain {

    private ComeAgain() {}

    /** Says so, and when to come again, and closes the connection. */
    public static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.spoken(Language.of(request));
        Problem problem = Problem.of(503, "unavailable", Words.in(locale).say("problem.unavailable"));
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        Response answer = program ? problem.response() : PageProblems.page(problem, request, locale);
        response.setStatus(answer.getStatus());
        for (Map.Entry<String, List<String>> header : answer.getStringHeaders().entrySet()) {
            header.getValue().forEach(value -> response.setHeader(header.getKey(), value));
        }
        response.setHeader("Connection", "close");
        response.getOutputStream().write(String.valueOf(answer.getEntity()).getBytes(StandardCharsets.UTF_8));
    }
}
