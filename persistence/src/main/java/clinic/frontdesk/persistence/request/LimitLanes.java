package clinic.frontdesk.persistence.request;

import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;

/** Keeps keys that are not there yet from others, by the lanes that they share. */
public final class LimitLanes {

    private LimitLanes() {}

    /** A row as it is now: what was read before its lane was locked may have changed. */
    static <T> Optional<T> anew(EntityManager entities, Class<T> type, TenantKey key) {
        Optional<T> known = Optional.ofNullable(entities.find(type, key));
        known.ifPresent(entities::refresh);
        return known;
    }

    /** In one order, so that nobody waits for somebody who waits for them. */
    public static void lock(EntityManager entities, Collection<String> keys) {
        keys.stream()
                .map(LimitLaneRow::of)
                .distinct()
                .sorted()
                .forEach(lane -> entities.find(LimitLaneRow.class, lane, LockModeType.PESSIMISTIC_WRITE));
    }
}
