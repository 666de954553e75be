package clinic.frontdesk.clinic;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.PhoneNumber;

/** A clinic, or a part of one, that isn't there for the asker. */
public abstract sealed class ClinicRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ClinicRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** No clinic of that slug. */
    public static final class UnknownClinic extends ClinicRefusal {
        private static final long serialVersionUID = 1L;

        /** For want of the clinic. */
        public UnknownClinic() {
            super(Kind.UNKNOWN, "unknown-clinic");
        }
    }

    /** The clinic is closed for good; its phone may still be answered. */
    public static final class ClinicClosed extends ClinicRefusal {
        private static final long serialVersionUID = 1L;
        private final transient Clinic clinic;

        ClinicClosed(Clinic clinic) {
            super(Kind.UNKNOWN, "clinic-closed");
            this.clinic = clinic;
        }

        /** The number to call instead. */
        public PhoneNumber phone() {
            return clinic.profile().phone();
        }
    }
}
