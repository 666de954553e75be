package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.Invitation;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Accounts as rows, their addresses sealed. */
public final class JpaAccounts implements Accounts {

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    /** @param entities of the running transaction */
    public JpaAccounts(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    public boolean any(Slug clinic) {
        return entities.get()
                        .createQuery("select count(a) from AccountRow a where a.clinicId = :clinic", Long.class)
                        .setParameter("clinic", clinic.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Account> all(Slug clinic) {
        return entities.get()
                .createQuery(
                        "select a from AccountRow a where a.clinicId = :clinic order by a.name, a.id", AccountRow.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(row -> row.toAccount(vault))
                .toList();
    }

    @Override
    public void add(Account account) {
        entities.get().persist(AccountRow.of(account, vault));
    }

    @Override
    public Optional<Account> find(Slug clinic, AccountId id) {
        return Optional.ofNullable(entities.get().find(AccountRow.class, new TenantKey(clinic, id)))
                .map(row -> row.toAccount(vault));
    }

    @Override
    public Optional<Account> find(Slug clinic, EmailAddress email) {
        return entities.get()
                .createQuery(
                        "select a from AccountRow a where a.clinicId = :clinic and a.emailIndex = :email",
                        AccountRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("email", AccountRow.indexOf(clinic, email, vault))
                .getResultStream()
                .findFirst()
                .map(row -> row.toAccount(vault));
    }

    @Override
    public void invite(Invitation invitation) {
        entities.get().merge(InvitationRow.of(invitation));
    }

    @Override
    public Optional<Invitation> invitation(String hash) {
        return entities.get()
                .createQuery("select i from InvitationRow i where i.secretHash = :hash", InvitationRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(InvitationRow::toInvitation);
    }

    /** One statement, so that of two who come at once one finds it gone. */
    @Override
    public boolean redeem(Invitation invitation) {
        return entities.get()
                        .createQuery("delete from InvitationRow i where i.clinicId = :clinic and i.secretHash = :hash")
                        .setParameter("clinic", invitation.clinic().value())
                        .setParameter("hash", invitation.hash())
                        .executeUpdate()
                == 1;
    }
}
