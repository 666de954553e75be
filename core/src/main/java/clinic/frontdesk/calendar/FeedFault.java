package clinic.frontdesk.calendar;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a calendar couldn't be read. */
public enum FeedFault {
    /** There is no such server, or it doesn't answer. */
    UNREACHABLE,
    /** The server can't prove that it is the one of the address. */
    NOT_TRUSTED,
    /** The address leads into a network that this server may not reach. */
    FORBIDDEN_ADDRESS,
    /** The server has no such calendar. */
    NOT_FOUND,
    /** The server wants to know who asks, or lets only others see it. */
    NOT_ALLOWED,
    /** The server wants to be asked less often. */
    TOO_OFTEN,
    /** The server has a fault of its own. */
    SERVER_FAULT,
    /** The server refuses for another reason. */
    REFUSED,
    /** The server sends us on to an address that can't be followed, or again and again. */
    REDIRECTED,
    /** Nothing comes for too long, or it comes too slowly. */
    TOO_SLOW,
    /** More comes than a calendar may have. */
    TOO_LARGE,
    /** It ends in the middle. */
    CUT_SHORT,
    /** It is packed in a way that isn't understood, or its packing is damaged. */
    PACKED,
    /** What comes is a web page. */
    WEB_PAGE,
    /** What comes isn't a calendar. */
    NOT_A_CALENDAR,
    /** More of its events are still to come than can be kept. */
    TOO_MANY_EVENTS,
    /** Its events take place more often than can be kept. */
    TOO_MANY_TIMES,
    /** Working out its events takes too long. */
    TOO_MUCH_WORK,
    /** This program has a fault, which is in the server's log. */
    OUR_FAULT,
    /** Its address, as it is kept, can't be read any more. */
    ADDRESS_UNREADABLE;

    /** That a calendar couldn't be read. It carries neither its address nor its text. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final FeedFault fault;
        private final @Nullable Duration pause;

        /** @param fault why */
        public Unreadable(FeedFault fault) {
            this(fault, Optional.empty());
        }

        /** @param pause how long its server asks to be left alone */
        public Unreadable(FeedFault fault, Optional<Duration> pause) {
            super(fault.name());
            this.fault = fault;
            this.pause = pause.orElse(null);
        }

        /** How long its server asks to be left alone; empty: it doesn't. */
        public Optional<Duration> pause() {
            return Optional.ofNullable(pause);
        }

        /** Why. */
        public FeedFault fault() {
            return fault;
        }
    }
}
