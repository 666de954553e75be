package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import java.util.List;
import java.util.Optional;

/** Where accounts, and invitations to make one, are kept. */
public interface Accounts {

    /** Whether the clinic has an account. */
    boolean any(Slug clinic);

    /** The accounts of the clinic, by name. */
    List<Account> all(Slug clinic);

    /** Adds a new account. */
    void add(Account account);

    /** The account of that id in that clinic. */
    Optional<Account> find(Slug clinic, AccountId id);

    /** The account of that address in that clinic. */
    Optional<Account> find(Slug clinic, EmailAddress email);

    /** Adds an invitation, in place of any other that the clinic has given out. */
    void invite(Invitation invitation);

    /** The invitation of that secret's hash, expired or not. */
    Optional<Invitation> invitation(String hash);

    /** Takes the invitation away; true for exactly one caller. */
    boolean redeem(Invitation invitation);
}
