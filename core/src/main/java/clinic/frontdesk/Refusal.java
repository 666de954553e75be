package clinic.frontdesk;

/**
 * A wish that the clinic declines: a rule of the domain, not a fault of the program.
 *
 * <p>Unchecked, so that a transaction that meets one rolls back. It never carries personal data: its message is its
 * code. Each feature has one sealed subclass.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, in the terms of whoever asked. */
    public enum Kind {
        /** The wish itself cannot be right. */
        INVALID,
        /** It names something that isn't there. */
        UNKNOWN,
        /** It was right, but something else stands in its way by now. */
        CONFLICT,
        /** It came too often, or too much of the kind; later it may be granted. */
        TOO_OFTEN
    }

    private final Kind kind;
    private final String code;

    /**
     * @param kind in whose terms it failed
     * @param code stable, lower case with hyphens; part of the public contract
     */
    protected Refusal(Kind kind, String code) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** In whose terms the wish failed. */
    public final Kind kind() {
        return kind;
    }

    /** Stable, lower case with hyphens; part of the public contract. */
    public final String code() {
        return code;
    }
}
