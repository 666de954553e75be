package clinic.frontdesk.persistence.request;

import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.request.Streak;
import clinic.frontdesk.request.Streaks;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Failures in a row as rows, by blind keys. */
public final class JpaStreaks implements Streaks {

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final Clock clock;

    /**
     * Over the running transaction.
     *
     * @param vault makes keys blind
     * @param clock tells what is forgotten
     */
    public JpaStreaks(Supplier<EntityManager> entities, Vault vault, Clock clock) {
        this.entities = entities;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Map<String, Streak> read(Collection<String> keys) {
        return keys.stream().distinct().collect(Collectors.toMap(Function.identity(), this::streak));
    }

    @Override
    public Map<String, Streak> lock(Collection<String> keys) {
        LimitLanes.lock(entities.get(), keys.stream().map(this::blind).toList());
        return read(keys);
    }

    @Override
    public void save(String key, Streak streak, Instant until) {
        StreakRow row = row(key).orElseGet(() -> added(key));
        row.failures = streak.failures();
        row.opensAt = streak.opensAt().toEpochMilli();
        row.forgottenAt = until.toEpochMilli();
    }

    @Override
    public void forgetBefore(Instant instant) {
        entities.get()
                .createQuery("delete from StreakRow r where r.forgottenAt <= :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }

    private Streak streak(String key) {
        return row(key).map(row -> row.at(clock.instant())).orElse(Streak.NONE);
    }

    private Optional<StreakRow> row(String key) {
        return LimitLanes.anew(entities.get(), StreakRow.class, new TenantKey(TenantKey.EVERYWHERE, blind(key)));
    }

    private StreakRow added(String key) {
        StreakRow row = StreakRow.of(TenantKey.EVERYWHERE, blind(key));
        entities.get().persist(row);
        return row;
    }

    private String blind(String key) {
        return vault.indexEverywhere("streak", key);
    }
}
