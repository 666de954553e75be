package clinic.frontdesk.web.error;

import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.Problem;
import clinic.frontdesk.web.http.Problems;
import clinic.frontdesk.web.http.RequestPath;
import clinic.frontdesk.web.page.PageProblems;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with a request that JAX-RS doesn't answer: as a problem below {@code /api}, on a page elsewhere. */
public final class ErrorAnswer {

    private ErrorAnswer() {}

    /**
     * What is said.
     *
     * @param path below the application's, as it was asked for
     * @param root path of the application, without a slash at the end
     * @param wish the language, of those that there are words of
     */
    public static Response of(Throwable failure, String path, String root, Locale wish) {
        Locale locale = Languages.spoken(wish);
        Problem problem = Problems.of(failure, Words.in(locale));
        return isForPrograms(path) ? problem.response() : PageProblems.page(problem, root, locale);
    }

    /** The same of a status. */
    public static Response of(int status, String path, String root, Locale wish) {
        return of(new WebApplicationException(status), path, root, wish);
    }

    /** Says it to whoever asked for that path. */
    public static void send(Throwable failure, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Response answer = of(failure, path, PublicUrl.of(request).path(), Language.of(request));
        response.setStatus(answer.getStatus());
        for (Map.Entry<String, List<String>> header : answer.getStringHeaders().entrySet()) {
            header.getValue().forEach(value -> response.setHeader(header.getKey(), value));
        }
        response.getOutputStream().write(String.valueOf(answer.getEntity()).getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a status, to whoever sent that request. */
    public static void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(new WebApplicationException(status), RequestPath.of(request), request, response);
    }

    private static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
