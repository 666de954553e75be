package clinic.frontdesk.web.http;

import clinic.frontdesk.contact.PhoneNumber;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs and for people (RFC 9457).
 *
 * @param code stable, lower case with hyphens
 * @param detail in the visitor's language
 * @param phone where a closed clinic can be reached
 * @param retryAfter after so many seconds it may be asked again; null where that makes no difference
 * @param members what a feature says beside these, by name (RFC 9457 §3.2)
 */
public record Problem(
        int status,
        String code,
        @Nullable String detail,
        @Nullable PhoneNumber phone,
        @Nullable Long retryAfter,
        Map<String, Object> members) {

    /** The media type of problems. */
    public static final String JSON = "application/problem+json";

    private static final Jsonb WRITER = JsonbBuilder.create();
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    static final Problem TOO_LARGE = of(413, "too-large", "The request is larger than 32 KiB.");
    static final Problem TOO_SLOW = of(408, "too-slow", "The request didn't arrive in time.");

    /** One faulty field. */
    public record FieldError(String field, String code, String message) {}

    /** A problem that says nothing else; one that passes says when to ask again. */
    public static Problem of(int status, String code, @Nullable String detail) {
        Problem problem = new Problem(status, code, detail, null, null, Map.of());
        boolean passing = status == 503 || status == 429 || code.equals("still-running");
        return passing ? problem.after(A_MOMENT) : problem;
    }

    /**
     * The problem with one member more.
     *
     * @param value becomes JSON by JSON-B
     */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new TreeMap<>(members);
        more.put(member, value);
        return new Problem(status, code, detail, phone, retryAfter, more);
    }

    /** All faulty fields. */
    Problem withErrors(List<FieldError> faults) {
        return with("errors", faults);
    }

    /**
     * The same with what mends it, for the author of the page: {@code {0}} stands for the origin of the page, {@code {1}} for
     * the clinic that it names; nothing of a request is echoed.
     */
    Problem withHint(String mend) {
        return with("hint", mend);
    }

    Problem withPhone(PhoneNumber number) {
        return new Problem(status, code, detail, number, retryAfter, members);
    }

    /** That may be asked again after that time, in whole seconds. */
    Problem after(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new Problem(status, code, detail, phone, seconds, members);
    }

    /** What kind of problem it is, in a few words of English. */
    public String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    /** The problem as an answer of JAX-RS. */
    public Response response() {
        Response answer = Response.status(status, title())
                .type(JSON)
                .entity(json())
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
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    private String json() {
        Map<String, Object> all = new TreeMap<>(members);
        all.put("status", status);
        all.put("title", title());
        all.put("code", code);
        if (detail != null) {
            all.put("detail", detail);
        }
        if (phone != null) {
            all.put("phone", phone.e164());
            phone.extension().ifPresent(extension -> all.put("phoneExtension", extension));
        }
        if (retryAfter != null) {
            all.put("retryAfter", retryAfter);
        }
        return WRITER.toJson(all);
    }
}
