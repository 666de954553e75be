package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import java.time.Instant;

/**
 * A member of staff who can sign in.
 *
 * @param email unique within the clinic, in its {@link EmailAddress#canonical()} form
 */
public record Account(
        AccountId id, Slug clinic, PersonName name, EmailAddress email, PasswordHash password, Instant createdAt) {

    /** The person, as one who acts. */
    public StaffMember member() {
        return new StaffMember(id, clinic, name.full());
    }
}
