package clinic.frontdesk.desk.page;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Problem;
import clinic.frontdesk.web.http.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody at the desk asked for, and that isn't there, or not any more.
 *
 * @param what it is, in words
 * @param sent whether something was to be done with it
 * @param note what was typed about it
 * @param back the page from which it was sent, without the path of the desk
 */
public record NotFound(Visit visit, String what, boolean sent, String note, String back) implements DeskView {

    /** Where a request keeps whose it is. */
    static final String VISIT = NotFound.class.getName() + ".visit";

    /** Where a request keeps what it sent. */
    static final String SENT = NotFound.class.getName() + ".sent";

    @Override
    public String template() {
        return "not-found";
    }

    /** The page that says so; empty for any other failure, and where nobody is signed in. */
    public static Optional<Response> page(Throwable failure, HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(VISIT))
                .filter(visit -> isOfNothing(failure))
                .map(visit -> page(Problems.of(failure, visit.texts()), visit, request));
    }

    private static boolean isOfNothing(Throwable failure) {
        return failure instanceof NotFoundException
                || (failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNKNOWN);
    }

    private static Response page(Problem problem, Visit visit, HttpServletRequest request) {
        Optional<Fields> sent = Optional.ofNullable((Fields) request.getAttribute(SENT));
        return new NotFound(
                        visit,
                        Objects.requireNonNullElse(problem.detail(), problem.title()),
                        sent.isPresent(),
                        sent.flatMap(fields -> fields.text("note")).orElse(""),
                        sent.map(fields -> DeskPath.ofForm(request, fields)).orElse(""))
                .answer(problem.status());
    }
}
