package clinic.frontdesk.desk.page;

import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.web.form.Fields;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has just been done at the desk. The next page says it once. */
public enum FlashMessage {
    /** Nothing. */
    NOTHING,
    /** An appointment was booked. */
    BOOKED,
    /** An appointment was moved. */
    MOVED,
    /** A booking that leaves doubts was confirmed. */
    CONFIRMED,
    /** A request was accepted. */
    ACCEPTED,
    /** A request was declined. */
    REJECTED,
    /** An appointment was called off. */
    CANCELLED,
    /** It was noted that a patient did not come. */
    MISSED,
    /** An appointment has a new link. */
    RELINKED,
    /** Time was blocked. */
    BLOCKED,
    /** A block was taken away. */
    UNBLOCKED,
    /** Nothing was done, since things have changed meanwhile. */
    STALE,
    /** A call was logged. */
    CALLED,
    /** A note was written. */
    NOTED,
    /** An enquiry was given to somebody. */
    ASSIGNED,
    /** An enquiry was marked. */
    MARKED,
    /** It was noted that a consent was withdrawn. */
    WITHDRAWN,
    /** Enquiries were taken out of quarantine. */
    RELEASED,
    /** Enquiries were found to be spam. */
    SPAM,
    /** What was done was undone. */
    UNDONE,
    /** It was too late to undo. */
    LATE;

    private static final Pattern PAGE = Pattern.compile(
            "/(diary(/week)?\\?|leads/[0-9a-f-]{36}\\??|inbox\\?|quarantine\\??)[A-Za-z0-9=&%._+-]{0,500}");

    /** What staff did to an appointment. */
    public static FlashMessage of(Kind kind) {
        return switch (kind) {
            case BOOKED -> BOOKED;
            case MOVED -> MOVED;
            case CONFIRMED -> CONFIRMED;
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case CANCELLED -> CANCELLED;
            case MISSED -> MISSED;
            case RELINKED -> RELINKED;
            case DISPLACED -> BLOCKED;
            case UNDONE -> UNDONE;
        };
    }

    /** What a page was told. */
    public static FlashMessage of(@Nullable String name) {
        return Stream.of(values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(NOTHING);
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
        return visit.go(page + (page.contains("?") ? "&" : "?") + "done=" + name());
    }

    /** To the day on which it was done. */
    public Response onDay(Visit visit, Instant start, String anchor) {
        LocalDate date = LocalDate.ofInstant(start, visit.clinic().timeZone());
        return visit.go("/diary?date=" + date + "&done=" + name() + anchor);
    }
}
