package clinic.frontdesk.persistence.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;

/** Keeps keys that are not there yet from others, by the lanes that they share. */
public final class LimitLanes {

    private LimitLanes() {}

    /** In one order, so that nobody waits for somebody who waits for them. */
    public static void lock(EntityManager entities, Collection<String> keys) {
        keys.stream()
                .map(LimitLaneRow::of)
                .distinct()
                .sorted()
                .forEach(lane -> entities.find(LimitLaneRow.class, lane, LockModeType.PESSIMISTIC_WRITE));
    }
}
