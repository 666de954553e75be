package clinic.frontdesk.web.page;

import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.Problem;
import clinic.frontdesk.web.http.Problems;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** Whatever fails on a page is said on a page. */
@NullUnmarked
public class PageProblems implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        return page(failure, request);
    }

    /** The page that says what failed. */
    public static Response page(Throwable failure, HttpServletRequest request) {
        Locale locale = Languages.spoken(Language.of(request));
        return page(
                Problems.of(failure, Words.in(locale)), PublicUrl.of(request).path(), locale);
    }

    /** The same in that language, of an application at that path. */
    public static Response page(Problem problem, String root, Locale locale) {
        return problem.timed(
                Templates.page(problem.status(), new PageModel.Failed(problem, root, locale.toLanguageTag())));
    }
}
