package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Session;
import clinic.frontdesk.staff.Sessions;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Sessions of staff as rows. */
public final class JpaSessions implements Sessions {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaSessions(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void save(Session session) {
        entities.get().merge(StaffSessionRow.of(session));
    }

    /** Read together with its account, for which the same transaction asks next. */
    @Override
    public Optional<Session> find(String hash) {
        return entities.get()
                .createQuery(
                        "select s, a from StaffSessionRow s, AccountRow a where s.id = :hash"
                                + " and a.clinicId = s.clinicId and a.id = s.accountId",
                        Object[].class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(row -> ((StaffSessionRow) row[0]).toSession());
    }

    @Override
    public void end(String hash) {
        entities.get()
                .createQuery("delete from StaffSessionRow s where s.id = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    @Override
    public void endAllOf(Slug clinic, AccountId account) {
        entities.get()
                .createQuery("delete from StaffSessionRow s where s.clinicId = :clinic and s.accountId = :account")
                .setParameter("clinic", clinic.value())
                .setParameter("account", account.toString())
                .executeUpdate();
    }

    @Override
    public void endUnusedSince(Instant instant) {
        entities.get()
                .createQuery("delete from StaffSessionRow s where s.seenAt < :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }
}
