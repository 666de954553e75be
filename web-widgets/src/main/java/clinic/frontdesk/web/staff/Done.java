package clinic.frontdesk.web.staff;

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
record Done(String what) {

    static final Done NOTHING = new Done("");
    static final Done BLOCKED = new Done("BLOCKED");
    static final Done UNBLOCKED = new Done("UNBLOCKED");
    static final Done STALE = new Done("STALE");

    static final Done CALLED = new Done("CALLED");
    static final Done NOTED = new Done("NOTED");
    static final Done ASSIGNED = new Done("ASSIGNED");
    static final Done MARKED = new Done("MARKED");
    static final Done WITHDRAWN = new Done("WITHDRAWN");
    static final Done RELEASED = new Done("RELEASED");
    static final Done SPAM = new Done("SPAM");
    static final Done UNDONE = new Done("UNDONE");
    static final Done LATE = new Done("LATE");

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

    static Done of(Kind kind) {
        return new Done(kind.name());
    }

    /** What a page was told. */
    static Done of(@Nullable String what) {
        return what != null && KNOWN.contains(what) ? new Done(what) : NOTHING;
    }

    /** Back to the page from which the form was sent, if it was one that says what was done. */
    Optional<Response> backTo(Visit visit, Fields fields) {
        return fields.text("back").filter(page -> PAGE.matcher(page).matches()).map(page -> to(visit, page));
    }

    /** The same, from where that appointment can be made what it was before. */
    Optional<Response> backTo(Visit visit, Fields fields, AppointmentId of) {
        return backTo(visit, fields).map(page -> Response.fromResponse(page)
                .location(URI.create(page.getLocation() + "&of=" + of))
                .build());
    }

    /** To a page that says it. */
    Response to(Visit visit, String page) {
        return visit.go(page + (page.contains("?") ? "&" : "?") + "done=" + what);
    }

    /** To the day on which it was done. */
    Response onDay(Visit visit, Instant start, String anchor) {
        LocalDate date = LocalDate.ofInstant(start, visit.clinic().timeZone());
        return visit.go("/diary?date=" + date + "&done=" + what + anchor);
    }
}
