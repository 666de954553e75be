package clinic.frontdesk.persistence.request;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.request.Limits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Counts as rows, by blind keys; equal keys wait for each other at the lane they share. */
public final class JpaLimits implements Limits {

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final Clock clock;

    /**
     * Over the running transaction.
     *
     * @param vault makes keys blind
     * @param clock tells the window
     */
    public JpaLimits(Supplier<EntityManager> entities, Vault vault, Clock clock) {
        this.entities = entities;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public int count(Slug clinic, String key, Duration window) {
        return count(clinic.value(), vault.index(clinic, "limit", key), window);
    }

    @Override
    public int countEverywhere(String key, Duration window) {
        return count(TenantKey.EVERYWHERE, vault.indexEverywhere("limit", key), window);
    }

    @Override
    public void forgetBefore(Instant instant) {
        entities.get()
                .createQuery("delete from LimitRow r where r.windowEnd < :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }

    private int count(String clinic, String key, Duration window) {
        entities.get().find(LimitLaneRow.class, LimitLaneRow.of(clinic + key), LockModeType.PESSIMISTIC_WRITE);
        LimitRow row = row(clinic, key);
        long now = clock.millis();
        if (row.windowEnd <= now) {
            row.uses = 0;
            row.windowEnd = (now / window.toMillis() + 1) * window.toMillis();
        }
        row.uses++;
        entities.get().flush();
        return row.uses;
    }

    private LimitRow row(String clinic, String key) {
        return LimitLanes.anew(entities.get(), LimitRow.class, new TenantKey(clinic, key))
                .orElseGet(() -> {
                    LimitRow row = LimitRow.of(clinic, key);
                    entities.get().persist(row);
                    return row;
                });
    }
}
