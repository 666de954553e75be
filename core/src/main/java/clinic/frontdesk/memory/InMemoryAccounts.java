package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.Invitation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryAccounts implements Accounts {

    private final Shelf<AccountId, Account> accounts;
    private final Shelf<Slug, Invitation> invitations;

    InMemoryAccounts(MemoryTransactions transactions) {
        accounts = new Shelf<>(transactions);
        invitations = new Shelf<>(transactions);
    }

    @Override
    public boolean any(Slug clinic) {
        return accounts.all().anyMatch(account -> account.clinic().equals(clinic));
    }

    @Override
    public List<Account> all(Slug clinic) {
        return accounts.all()
                .filter(account -> account.clinic().equals(clinic))
                .sorted(Comparator.comparing(account -> account.name().full()))
                .toList();
    }

    @Override
    public void add(Account account) {
        accounts.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(Slug clinic, AccountId id) {
        return accounts.find(id).filter(account -> account.clinic().equals(clinic));
    }

    @Override
    public Optional<Account> find(Slug clinic, EmailAddress email) {
        return accounts.all()
                .filter(account -> account.clinic().equals(clinic))
                .filter(account -> account.emailAddress()
                        .map(EmailAddress::canonical)
                        .filter(email.canonical()::equals)
                        .isPresent())
                .findFirst();
    }

    @Override
    public void invite(Invitation invitation) {
        invitations.put(invitation.clinic(), invitation);
    }

    @Override
    public Optional<Invitation> invitation(String hash) {
        return invitations.all().filter(i -> i.hash().equals(hash)).findFirst();
    }

    @Override
    public boolean redeem(Invitation invitation) {
        return invitation(invitation.hash()).isPresent() && invitations.remove(invitation.clinic());
    }
}
