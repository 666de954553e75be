package clinic.frontdesk.diary;

import clinic.frontdesk.Versioned;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Visitor;

/**
 * A person who asked before, and to whom staff now speak.
 *
 * @param visitor what they say of themselves now
 * @param asked the enquiry that staff answer
 */
public record Caller(Visitor visitor, Versioned<LeadId> asked) {

    /** The same, whatever was done about the enquiry meanwhile. */
    public Caller(Visitor visitor, LeadId asked) {
        this(visitor, Versioned.whatever(asked));
    }

    /** Whether they still have the name, number and address that the enquiry has. */
    boolean isReachedBy(Contact known) {
        Contact now = visitor.contact();
        return now.name().equals(known.name())
                && now.phoneNumber()
                        .map(PhoneNumber::e164)
                        .equals(known.phoneNumber().map(PhoneNumber::e164))
                && now.emailAddress()
                        .map(EmailAddress::canonical)
                        .equals(known.emailAddress().map(EmailAddress::canonical));
    }
}
