package clinic.frontdesk.web.staff;

import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.web.request.Fields;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done in the diary, which the page that is shown then says.
 *
 * @param what part of the key of the words; empty: nothing
 */
record Done(String what) {

    static final Done NOTHING = new Done("");
    static final Done BLOCKED = new Done("BLOCKED");
    static final Done UNBLOCKED = new Done("UNBLOCKED");
    static final Done STALE = new Done("STALE");

    private static final Set<String> KNOWN =
            Set.of("BOOKED", "MOVED", "ACCEPTED", "REJECTED", "CANCELLED", "MISSED", "BLOCKED", "UNBLOCKED", "STALE");
    private static final Pattern PAGE_OF_THE_DIARY = Pattern.compile("/diary(/week)?\\?[a-z0-9=&-]{0,200}");

    static Done of(Kind kind) {
        return new Done(kind.name());
    }

    /** What a page was told. */
    static Done of(@Nullable String what) {
        return what != null && KNOWN.contains(what) ? new Done(what) : NOTHING;
    }

    /** Back to the page of the diary from which the form was sent, if it was one. */
    Optional<Response> backTo(Visit visit, Fields fields) {
        return fields.text("back")
                .filter(page -> PAGE_OF_THE_DIARY.matcher(page).matches())
                .map(page -> visit.go(page + "&done=" + what));
    }

    /** To the day on which it was done. */
    Response onDay(Visit visit, Instant start, String anchor) {
        LocalDate date = LocalDate.ofInstant(start, visit.clinic().timeZone());
        return visit.go("/diary?date=" + date + "&done=" + what + anchor);
    }
}
