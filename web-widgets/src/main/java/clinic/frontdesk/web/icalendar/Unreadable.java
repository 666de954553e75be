package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;

/** That an event, or a part of one, can't be read. It carries nothing of it. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
