package clinic.frontdesk.staff;

import clinic.frontdesk.Refusal;

/** A person who is not let in. */
public abstract sealed class StaffRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private StaffRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** No account has this address and password; which of the two is wrong isn't told. */
    public static final class NotRecognised extends StaffRefusal {
        private static final long serialVersionUID = 1L;

        NotRecognised() {
            super(Kind.INVALID, "not-recognised", "no account of the clinic has that address and that password");
        }
    }

    /** A password that is too easily guessed. */
    public static final class PasswordTooShort extends StaffRefusal {
        private static final long serialVersionUID = 1L;

        PasswordTooShort() {
            super(
                    Kind.INVALID,
                    "password-too-short",
                    "a password has " + SignIn.LEAST_PASSWORD + " to " + SignIn.MOST_PASSWORD + " characters");
        }
    }

    /** A link that was never given out, was used, or has expired. */
    public static final class InvitationNotValid extends StaffRefusal {
        private static final long serialVersionUID = 1L;

        InvitationNotValid() {
            super(
                    Kind.UNKNOWN,
                    "invitation-not-valid",
                    "no such invitation is open: each is good for one account, and for " + SignIn.INVITATION);
        }
    }

    /** The clinic has an account with this address already. */
    public static final class EmailTaken extends StaffRefusal {
        private static final long serialVersionUID = 1L;

        EmailTaken() {
            super(Kind.CONFLICT, "email-taken", "an account of the clinic has that address already");
        }
    }

    /** The server has enough passwords to look at just now. */
    public static final class Busy extends StaffRefusal {
        private static final long serialVersionUID = 1L;

        Busy() {
            super(Kind.TOO_OFTEN, "busy", "this node looks at as many passwords as it may: ask again in a moment");
        }
    }
}
