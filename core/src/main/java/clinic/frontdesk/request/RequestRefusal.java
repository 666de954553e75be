package clinic.frontdesk.request;

import clinic.frontdesk.Refusal;

/** A request whose idempotency key cannot be honoured. */
public abstract sealed class RequestRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RequestRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** Not a key. */
    public static final class KeyMalformed extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        KeyMalformed() {
            super(Kind.INVALID, "idempotency-key-malformed");
        }
    }

    /** The key came with another wish before. */
    public static final class KeyReused extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        /** For a key that is taken. */
        public KeyReused() {
            super(Kind.INVALID, "idempotency-key-reused");
        }
    }

    /** The first request with the key hasn't ended. */
    public static final class StillRunning extends RequestRefusal {
        private static final long serialVersionUID = 1L;

        /** For a key that is in use. */
        public StillRunning() {
            super(Kind.CONFLICT, "still-running");
        }
    }
}
