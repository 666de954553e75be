package clinic.frontdesk.web.notice;

/** What a letter tells. Its words have the name of its kind in their keys. */
enum LetterKind {
    /** That a call was asked for and promised. */
    CALLBACK,
    /** That costs and times were asked for. */
    PRICING,
    /** That a promise is broken. */
    OVERDUE,
    /** That a time was asked for, which staff have yet to accept. */
    REQUESTED,
    /** That an appointment was booked. */
    BOOKED,
    /** That the visitor has yet to confirm what was booked. */
    UNCONFIRMED,
    /** That staff accepted a request. */
    ACCEPTED,
    /** That staff did not accept a request. */
    REJECTED,
    /** That an appointment is at another time. */
    MOVED,
    /** That an appointment was called off. */
    CANCELLED,
    /** That the clinic can't keep an appointment. */
    DISPLACED,
    /** That an appointment is near. */
    REMINDER,
    /** That the link of an appointment is new. */
    RELINKED;

    /** Whether it has the link to an appointment that stands. */
    boolean isManaged() {
        return switch (this) {
            case BOOKED, REQUESTED, ACCEPTED, MOVED, REMINDER, RELINKED -> true;
            case CALLBACK, PRICING, OVERDUE, UNCONFIRMED, REJECTED, CANCELLED, DISPLACED -> false;
        };
    }

    /** Whether the entry of an appointment comes with it: of one that was agreed, or was until now. */
    boolean hasCalendarEntry() {
        return switch (this) {
            case BOOKED, ACCEPTED, MOVED, CANCELLED -> true;
            case CALLBACK, PRICING, OVERDUE, REQUESTED, UNCONFIRMED, REJECTED, DISPLACED, REMINDER, RELINKED -> false;
        };
    }
}
