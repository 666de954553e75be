package clinic.frontdesk.appointment;

/** Why a calendar couldn't be read. */
public enum FeedFault {
    /** There is no such server, or it doesn't answer, or not as the one it claims to be. */
    UNREACHABLE,
    /** The address leads into a network that this server may not reach. */
    FORBIDDEN_ADDRESS,
    /** The server answers that there is no such calendar, or not for us. */
    REFUSED,
    /** The server sends us elsewhere. */
    REDIRECTED,
    /** What comes takes too long. */
    TOO_SLOW,
    /** More comes than a calendar should have. */
    TOO_LARGE,
    /** What comes isn't a calendar. */
    NOT_A_CALENDAR;

    /** That a calendar couldn't be read. It carries neither its address nor its text. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final FeedFault fault;

        /** @param fault why */
        public Unreadable(FeedFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        /** Why. */
        public FeedFault fault() {
            return fault;
        }
    }
}
