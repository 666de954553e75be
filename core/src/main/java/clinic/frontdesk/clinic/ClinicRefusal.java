package clinic.frontdesk.clinic;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.PhoneNumber;

/** A clinic, or a part of one, that isn't there for the asker. */
public abstract sealed class ClinicRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ClinicRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** No clinic of that slug. */
    public static final class UnknownClinic extends ClinicRefusal {
        private static final long serialVersionUID = 1L;

        /** @param asked whatever was given as the name */
        UnknownClinic(String asked) {
            super(
                    Kind.UNKNOWN,
                    "unknown-clinic",
                    Slug.isSlug(asked)
                            ? "there is no clinic " + asked + ": publish it first (ClinicDirectory.publish)"
                            : "a text of " + asked.length() + " characters is no slug: small letters, digits, hyphens");
        }
    }

    /** The clinic is closed for good; its phone may still be answered. */
    public static final class ClinicClosed extends ClinicRefusal {
        private static final long serialVersionUID = 1L;
        private final transient Clinic clinic;

        ClinicClosed(Clinic clinic) {
            super(
                    Kind.UNKNOWN,
                    "clinic-closed",
                    "the clinic " + clinic.slug() + " is closed: publishing it again opens it");
            this.clinic = clinic;
        }

        /** The number to call instead. */
        public PhoneNumber phone() {
            return clinic.profile().phone();
        }
    }
}
