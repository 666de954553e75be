package clinic.frontdesk.request;

import clinic.frontdesk.Refusal;
import java.time.Duration;

/** A request that isn't looked at: its idempotency key can't be honoured, or too many came before it. */
public abstract sealed class RequestRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RequestRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** Not a key. */
    public static final class KeyMalformed extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        KeyMalformed(int length, int most) {
            super(
                    Kind.INVALID,
                    "idempotency-key-malformed",
                    "a key is 1 to " + most + " printable ASCII characters without blanks; this one has " + length);
        }
    }

    /** The key came with another wish before. */
    public static final class KeyReused extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        /** For a key that is taken. */
        public KeyReused() {
            super(
                    Kind.INVALID,
                    "idempotency-key-reused",
                    "the key came with another wish before: each wish needs a key of its own");
        }
    }

    /** The first request with the key hasn't ended. */
    public static final class StillRunning extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        /** For a key that is in use. */
        public StillRunning() {
            super(
                    Kind.CONFLICT,
                    "still-running",
                    "the first request with that key has not ended: ask again in a moment, with the same key");
        }
    }

    /** It may be asked again after a while. */
    public static final class TooMany extends RequestRefusal {
        private static final long serialVersionUID = 1L;
        private final Duration after;

        /** @param after until when it would be refused again */
        public TooMany(Duration after) {
            super(Kind.TOO_OFTEN, "too-many", "too many came before; it may be asked again in " + after);
            this.after = after;
        }

        /** Until when it would be refused again. */
        public Duration after() {
            return after;
        }
    }
}
