package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who can sign in.
 *
 * @param email unique within the clinic, in its {@link EmailAddress#canonical()} form; null: it can't be read any more
 */
public record Account(
        AccountId id,
        Slug clinic,
        PersonName name,
        @Nullable EmailAddress email,
        PasswordHash password,
        Instant createdAt) {

    /** Where they can be written to. */
    public Optional<EmailAddress> emailAddress() {
        return Optional.ofNullable(email);
    }

    /** The person, as one who acts. */
    public StaffMember member() {
        return new StaffMember(id, clinic, name.full());
    }
}
