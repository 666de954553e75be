package clinic.frontdesk.persistence.request;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.clinic.LaneRow;
import clinic.frontdesk.persistence.sql.SqlStates;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.request.IdempotencyKey;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.RequestRefusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembered requests as rows; equal keys wait for each other at the lane they share. */
public final class JpaIdempotencyKeys implements IdempotencyKeys {

    private final Supplier<EntityManager> entities;
    private final Clock clock;

    /**
     * Over the running transaction.
     *
     * @param clock tells what is too old to be remembered
     */
    public JpaIdempotencyKeys(Supplier<EntityManager> entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<List<String>> recall(Slug clinic, IdempotencyKey key) {
        String lane = LaneRow.of(key.value());
        claim(clinic, lane);
        forgetOld(clinic, lane);
        Optional<RequestRow> former =
                Optional.ofNullable(entities.get().find(RequestRow.class, new TenantKey(clinic, key.value())));
        if (former.filter(row -> !row.fingerprint.equals(key.fingerprint())).isPresent()) {
            throw new RequestRefusal.KeyReused();
        }
        return former.map(RequestRow::made);
    }

    @Override
    public void remember(Slug clinic, IdempotencyKey key, List<String> made) {
        entities.get().persist(RequestRow.of(clinic, key, LaneRow.of(key.value()), made, clock.instant()));
    }

    private void claim(Slug clinic, String lane) {
        try {
            entities.get().find(LaneRow.class, new TenantKey(clinic, lane), LockModeType.PESSIMISTIC_WRITE);
        } catch (PessimisticLockException | LockTimeoutException notLocked) {
            throw SqlStates.waitedInVain(notLocked) ? new RequestRefusal.StillRunning() : notLocked;
        }
    }

    private void forgetOld(Slug clinic, String lane) {
        Instant oldest = clock.instant().minus(MEMORY);
        entities.get()
                .createQuery("delete from RequestRow r where r.clinicId = :clinic and r.lane = :lane"
                        + " and r.answeredAt <= :oldest")
                .setParameter("clinic", clinic.value())
                .setParameter("lane", lane)
                .setParameter("oldest", oldest.toEpochMilli())
                .executeUpdate();
    }
}
