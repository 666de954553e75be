package clinic.frontdesk;

/**
 * A wish that the clinic declines: a rule of the domain, not a fault of the program.
 *
 * <p>Unchecked, so that a transaction that meets one rolls back. Visitors are told in their language, by the code. The
 * message is for developers: the code, what was asked, and what the rule is. It never has personal data, a secret, or
 * text that somebody typed. Each feature has one sealed subclass; what
 * several refuse alike has a class beside this one.
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
     * @param why what was asked and what the rule is, in English; no personal data, and nothing that somebody typed
     */
    protected Refusal(Kind kind, String code, String why) {
        super(code + ": " + why);
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
