package clinic.frontdesk.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person, and how to reach them: by phone, by e-mail, or by both.
 *
 * @param externalId opaque id of the person in the application that contains the library
 */
public record Contact(
        PersonName name, @Nullable PhoneNumber phone, @Nullable EmailAddress email, @Nullable String externalId) {

    /** The longest {@code externalId}. */
    public static final int MOST_EXTERNAL_ID = 200;

    /**
     * With neither phone nor e-mail it is one that was given and can't be read any more.
     *
     * @throws IllegalArgumentException when {@code externalId} is too long
     */
    public Contact {
        if (externalId != null && externalId.length() > MOST_EXTERNAL_ID) {
            throw new IllegalArgumentException(
                    "an externalId of " + externalId.length() + " characters, at most " + MOST_EXTERNAL_ID);
        }
    }

    /**
     * A person of whom the host application knows nothing.
     *
     * @throws ContactRefusal.Unreachable without phone and e-mail
     */
    public static Contact of(PersonName name, @Nullable PhoneNumber phone, @Nullable EmailAddress email) {
        return new Contact(name, phone, email, null).reachable();
    }

    /**
     * The same.
     *
     * @throws ContactRefusal.Unreachable without phone and e-mail
     */
    public Contact reachable() {
        if (phone == null && email == null) {
            throw new ContactRefusal.Unreachable();
        }
        return this;
    }

    /** Whether it is the same person, reached in the same ways, however they wrote it. */
    public boolean isOfSamePerson(Contact other) {
        return name.canonical().equals(other.name.canonical())
                && phoneNumber()
                        .map(PhoneNumber::e164)
                        .equals(other.phoneNumber().map(PhoneNumber::e164))
                && emailAddress()
                        .map(EmailAddress::canonical)
                        .equals(other.emailAddress().map(EmailAddress::canonical));
    }

    /** The number to call, if one was given. */
    public Optional<PhoneNumber> phoneNumber() {
        return Optional.ofNullable(phone);
    }

    /** The address to write to, if one was given. */
    public Optional<EmailAddress> emailAddress() {
        return Optional.ofNullable(email);
    }
}
