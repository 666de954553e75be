package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.KnownNetworks;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Known networks as rows, by blind keys. */
public final class JpaKnownNetworks implements KnownNetworks {

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    /**
     * Over the running transaction.
     *
     * @param vault makes keys blind
     */
    public JpaKnownNetworks(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    public boolean has(String key, Instant now) {
        @Nullable
        KnownNetworkRow row =
                entities.get().find(KnownNetworkRow.class, new TenantKey(TenantKey.EVERYWHERE, blind(key)));
        return row != null && now.toEpochMilli() < row.forgottenAt;
    }

    @Override
    public void add(String key, Instant until) {
        entities.get().merge(KnownNetworkRow.of(blind(key), until));
    }

    @Override
    public void forgetBefore(Instant instant) {
        entities.get()
                .createQuery("delete from KnownNetworkRow r where r.forgottenAt <= :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }

    private String blind(String key) {
        return vault.indexEverywhere("network", key);
    }
}
