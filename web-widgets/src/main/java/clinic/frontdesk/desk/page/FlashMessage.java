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
 * What has just been done at the desk. The next page says it once.
 *
 * @param what part of the key of the words; empty: nothing
 */
public record FlashMessage(String what) {

    public static final FlashMessage NOTHING = new FlashMessage("");
    public static final FlashMessage BLOCKED = new FlashMessage("BLOCKED");
    public static final FlashMessage UNBLOCKED = new FlashMessage("UNBLOCKED");
    public static final FlashMessage STALE = new FlashMessage("STALE");

    public static final FlashMessage CALLED = new FlashMessage("CALLED");
    public static final FlashMessage NOTED = new FlashMessage("NOTED");
    public static final FlashMessage ASSIGNED = new FlashMessage("ASSIGNED");
    public static final FlashMessage MARKED = new FlashMessage("MARKED");
    public static final FlashMessage WITHDRAWN = new FlashMessage("WITHDRAWN");
    public static final FlashMessage RELEASED = new FlashMessage("RELEASED");
    public static final FlashMessage SPAM = new FlashMessage("SPAM");
    public static final FlashMessage UNDONE = new FlashMessage("UNDONE");
    public static final FlashMessage LATE = new FlashMessage("LATE");

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

    public static FlashMessage of(Kind kind) {
        return new FlashMessage(kind.name());
    }

    /** What a page was told. */
    public static FlashMessage of(@Nullable String what) {
        return what != null && KNOWN.contains(what) ? new FlashMessage(what) : NOTHING;
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
