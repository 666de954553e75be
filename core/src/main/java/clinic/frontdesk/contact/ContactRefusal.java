package clinic.frontdesk.contact;

import clinic.frontdesk.Refusal;

/** A name, number, address or consent that cannot be taken. */
public abstract sealed class ContactRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ContactRefusal(String code) {
        super(Kind.INVALID, code);
    }

    /** Text that is empty, or has nothing but white space and invisible characters. */
    public static final class Blank extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        Blank() {
            super("blank");
        }
    }

    /** Text beyond its limit. */
    public static final class TooLong extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too-long");
        }
    }

    /** Text with line breaks or control characters where one line is meant. */
    public static final class ControlCharacter extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        ControlCharacter() {
            super("control-character");
        }
    }

    /** A phone number that cannot exist. */
    public static final class PhoneNotPossible extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        PhoneNotPossible() {
            super("phone-not-possible");
        }
    }

    /** Not an e-mail address. */
    public static final class EmailNotPossible extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        EmailNotPossible() {
            super("email-not-possible");
        }
    }

    /** Neither a phone number nor an e-mail address. */
    public static final class Unreachable extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        Unreachable() {
            super("phone-or-email-needed");
        }
    }
}
