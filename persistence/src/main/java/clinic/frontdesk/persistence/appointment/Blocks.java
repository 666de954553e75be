package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Times that staff have closed, and those that are taken by calendars elsewhere. */
final class Blocks {

    private final Supplier<EntityManager> entities;

    Blocks(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    void block(Block block) {
        entities.get().persist(BlockRow.of(block));
        entities.get().flush();
    }

    boolean unblock(Slug clinic, UUID block) {
        BlockRow row = entities.get().find(BlockRow.class, new TenantKey(clinic, block));
        if (row == null) {
            return false;
        }
        entities.get().remove(row);
        entities.get().flush();
        return true;
    }

    List<Block> blocks(Slug clinic, TimeRange window) {
        return entities.get()
                .createQuery(
                        "select b from BlockRow b where b.clinicId = :clinic and b.endsAt > :start and b.startsAt <"
                                + " :end order by b.startsAt, b.id",
                        BlockRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(BlockRow::toBlock)
                .toList();
    }

    List<BusyTime> busy(Slug clinic, TimeRange window) {
        return entities.get()
                .createQuery(
                        "select f.practitioner, b.startsAt, b.endsAt from BusyTimeRow b, BusyFeedRow f where"
                                + " b.clinicId = :clinic and b.endsAt > :start and b.startsAt < :end and f.clinicId ="
                                + " :clinic and f.id = b.feedId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(row -> new BusyTime(
                        new Slug((String) row[0]),
                        new TimeRange(Instant.ofEpochMilli((long) row[1]), Instant.ofEpochMilli((long) row[2]))))
                .toList();
    }
}
