package clinic.frontdesk.web.http;

import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.web.appointment.AppointmentView;
import clinic.frontdesk.web.appointment.SlotView;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs and for people (RFC 9457).
 *
 * @param code stable, lower case with hyphens
 * @param detail in the visitor's language
 * @param errors all faulty fields, absent when none is
 * @param alternatives other times, when the wanted one is taken
 * @param appointment as it is now, when it changed since it was shown
 * @param phone where a closed clinic can be reached, E.164
 * @param phoneExtension what is dialled once somebody answers there
 * @param retryAfter after so many seconds it may be asked again; absent where that makes no difference
 * @param hint what mends it, for the author of the page: {@code {0}} stands for the origin of the page, {@code {1}} for the
 *     clinic that it names; nothing of a request is echoed
 */
public record Problem(
        int status,
        String title,
        String code,
        @Nullable String detail,
        @Nullable List<FieldError> errors,
        @Nullable List<SlotView> alternatives,
        @Nullable AppointmentView appointment,
        @Nullable String phone,
        @Nullable String phoneExtension,
        @Nullable Long retryAfter,
        @Nullable String hint) {

    /** The media type of problems. */
    public static final String JSON = "application/problem+json";

    private static final Jsonb WRITER = JsonbBuilder.create();
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    static final Problem TOO_LARGE = of(413, "too-large", "The request is larger than 32 KiB.");
    static final Problem TOO_SLOW = of(408, "too-slow", "The request didn't arrive in time.");

    /** One faulty field. */
    public record FieldError(String field, String code, String message) {}

    /** A problem without fields; one that passes says when to ask again. */
    public static Problem of(int status, String code, @Nullable String detail) {
        Problem problem = new Problem(status, title(status), code, detail, null, null, null, null, null, null, null);
        boolean passing = status == 503 || status == 429 || code.equals("still-running");
        return passing ? problem.after(A_MOMENT) : problem;
    }

    Problem withErrors(List<FieldError> faults) {
        return new Problem(
                status,
                title,
                code,
                detail,
                faults,
                alternatives,
                appointment,
                phone,
                phoneExtension,
                retryAfter,
                hint);
    }

    Problem withAlternatives(List<SlotView> slots) {
        return new Problem(
                status, title, code, detail, errors, slots, appointment, phone, phoneExtension, retryAfter, hint);
    }

    /** The same about an appointment. */
    public Problem withAppointment(AppointmentView now) {
        return new Problem(
                status, title, code, detail, errors, alternatives, now, phone, phoneExtension, retryAfter, hint);
    }

    Problem withHint(String mend) {
        return new Problem(
                status,
                title,
                code,
                detail,
                errors,
                alternatives,
                appointment,
                phone,
                phoneExtension,
                retryAfter,
                mend);
    }

    Problem withPhone(PhoneNumber number) {
        String extension = number.extension().orElse(null);
        return new Problem(
                status,
                title,
                code,
                detail,
                errors,
                alternatives,
                appointment,
                number.e164(),
                extension,
                retryAfter,
                hint);
    }

    /** Where a closed clinic can be reached; empty for any other problem. */
    public Optional<PhoneNumber> callable() {
        return Optional.ofNullable(phone)
                .map(number -> phoneExtension == null ? number : number + " ext. " + phoneExtension)
                .map(number -> PhoneNumber.parse(number, "ZZ"));
    }

    /** That may be asked again after that time, in whole seconds. */
    Problem after(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new Problem(
                status, title, code, detail, errors, alternatives, appointment, phone, phoneExtension, seconds, hint);
    }

    /** The problem as an answer of JAX-RS. */
    public Response response() {
        Response answer = Response.status(status, title)
                .type(JSON)
                .entity(WRITER.toJson(this))
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .build();
        return timed(answer);
    }

    /** That answer, which says the problem, with when to ask again where it passes. */
    public Response timed(Response answer) {
        return retryAfter == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", retryAfter)
                        .build();
    }

    /** Sends the problem where JAX-RS isn't reached. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(JSON);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        if (retryAfter != null) {
            response.setHeader("Retry-After", String.valueOf(retryAfter));
        }
        response.getOutputStream().write(WRITER.toJson(this).getBytes(StandardCharsets.UTF_8));
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
