package clinic.frontdesk.desk.page;

import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done at the desk, which the page that is shown then says.
 *
 * @param what part of the key of the words; empty: nothing
 */
public record Done(String what) {

    public static final Done NOTHING = new Done("");
    public static final Done BLOCKED = new Done("BLOCKED");
    public static final Done UNBLOCKED = new Done("UNBLOCKED");
    public static final Done STALE = new Done("STALE");

    public static final Done CALLED = new Done("CALLED");
    public static final Done NOTED = new Done("NOTED");
    public static final Done ASSIGNED = new Done("ASSIGNED");
    public static final Done MARKED = new Done("MARKED");
    public static final Done WITHDRAWN = new Done("WITHDRAWN");
    public static final Done RELEASED = new Done("RELEASED");
    public static final Done SPAM = new Done("SPAM");
    public static final Done UNDONE = new Done("UNDONE");
    public static final Done LATE = new Done("LATE");

    private static final Set<String> KNOWN = Set.of(
            "BOOKED",
            "MOVED",
            "CONFIRMED",
            "ACCEPTED",
            "REJECTED",
            "CANCELLED",
            "MISSED",
            "RELINKED",
            "BLOCKED",
            "UNBLOCKED",
            "STALE",
            "CALLED",
            "NOTED",
            "ASSIGNED",
            "MARKED",
            "WITHDRAWN",
            "RELEASED",
            "SPAM",
            "UNDONE",
            "LATE");
    private static final Pattern PAGE = Pattern.compile(
            "/(diary(/week)?\\?|leads/[0-9a-f-]{36}\\??|inbox\\?|quarantine\\??)[A-Za-z0-9=&%._+-]{0,500}");

    public static Done of(Kind kind) {
        return new Done(kind.name());
    }

    /** What a page was told. */
    public static Done of(@Nullable String what) {
        return what != null && KNOWN.contains(what) ? new Done(what) : NOTHING;
    }

    /** Back to the page from which the form was sent, if it was one that says what was done. */
    public Optional<Response> backTo(Visit visit, Fields fields) {
        return fields.text("back").filter(page -> PAGE.matcher(page).matches()).map(page -> to(visit, page));
    }

    /** The same, from where that appointment can be made what it was before. */
    public Optional<Response> backTo(Visit visit, Fields fields, AppointmentId of) {
        return backTo(visit, fields).map(page -> Response.fromResponse(page)
                .location(URI.create(page.getLocation() + "&of=" + of))
                .build());
    }

    /** To a page that says it. */
    public Response to(Visit visit, String page) {
        return visit.go(page + (page.contains("?") ? "&" : "?") + "done=" + what);
    }

    /** To the day on which it was done. */
    public Response onDay(Visit visit, Instant start, String anchor) {
        LocalDate date = LocalDate.ofInstant(start, visit.clinic().timeZone());
        return visit.go("/diary?date=" + date + "&done=" + what + anchor);
    }
}
