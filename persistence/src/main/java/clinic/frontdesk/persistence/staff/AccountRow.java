package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Unreadable;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.PasswordHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "account", schema = "frontdesk")
@NullUnmarked
class AccountRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "account_id")
    String id;

    String name;

    @Column(name = "email_sealed")
    String email;

    @Column(name = "email_index")
    String emailIndex;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "created_at")
    long createdAt;

    /** What of it is kept on its own. */
    private enum Part {
        EMAIL
    }

    static AccountRow of(Account account, Vault vault) {
        AccountRow row = new AccountRow();
        row.clinicId = account.clinic().value();
        row.id = account.id().toString();
        row.name = account.name().full();
        row.email = vault.seal(row.place(), account.email().value());
        row.emailIndex = indexOf(account.clinic(), account.email(), vault);
        row.passwordHash = account.password().encoded();
        row.createdAt = account.createdAt().toEpochMilli();
        return row;
    }

    static String indexOf(Slug clinic, EmailAddress email, Vault vault) {
        return vault.index(clinic, "account email", email.canonical());
    }

    Account toAccount(Vault vault) {
        Unreadable<Part> parts = new Unreadable<>(Part.class);
        return new Account(
                new AccountId(UUID.fromString(id)),
                new Slug(clinicId),
                new PersonName(name),
                parts.read(Part.EMAIL, () -> new EmailAddress(vault.open(place(), email)), null),
                new PasswordHash(passwordHash),
                Instant.ofEpochMilli(createdAt));
    }

    private Vault.Place place() {
        return new Vault.Place(new Slug(clinicId), "account", id, "email");
    }
}
