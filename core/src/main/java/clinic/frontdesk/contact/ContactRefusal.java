package clinic.frontdesk.contact;

import clinic.frontdesk.Refusal;

/** A name, number, address or consent that cannot be taken. */
public abstract sealed class ContactRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ContactRefusal(String code, String why) {
        super(Kind.INVALID, code, why);
    }

    /** Text that is empty, or has nothing but white space and invisible characters. */
    public static final class Blank extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        Blank(int length) {
            super("blank", "a text of " + length + " characters, of which none can be seen");
        }
    }

    /** Text beyond its limit. */
    public static final class TooLong extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        TooLong(int length, int most) {
            super("too-long", "a text of " + length + " characters, at most " + most);
        }
    }

    /** Text with line breaks or control characters where one line is meant. */
    public static final class ControlCharacter extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        ControlCharacter(int codePoint) {
            super("control-character", "U+%04X in a text of one line".formatted(codePoint));
        }
    }

    /** A phone number that cannot exist. */
    public static final class PhoneNotPossible extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        PhoneNotPossible(String country) {
            super("phone-not-possible", "no number of " + country + ", and none with a plus sign and a country's code");
        }
    }

    /** Not an e-mail address. */
    public static final class EmailNotPossible extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        EmailNotPossible(int length) {
            super(
                    "email-not-possible",
                    "a text of " + length
                            + " characters that is no address: one @, a local part in ASCII of at most 64,"
                            + " a domain with a dot, and " + EmailAddress.MOST_OCTETS + " octets in all");
        }
    }

    /** Neither a phone number nor an e-mail address. */
    public static final class Unreachable extends ContactRefusal {
        private static final long serialVersionUID = 1L;

        Unreachable() {
            super("phone-or-email-needed", "a contact needs a phone number or an e-mail address, and has neither");
        }
    }
}
