package clinic.frontdesk.persistence.calendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeeds;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Busy feeds as rows; nodes take theirs past each other with {@code SKIP LOCKED}. */
public final class JpaBusyFeeds implements BusyFeeds {

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    /**
     * @param entities of the running transaction
     * @param vault seals the addresses
     */
    public JpaBusyFeeds(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    public void add(BusyFeed feed) {
        entities.get().persist(BusyFeedRow.of(feed, vault));
    }

    @Override
    public Optional<BusyFeed> lock(Slug clinic, UUID feed) {
        return locked(clinic, feed).map(row -> row.toFeed(vault));
    }

    @Override
    public boolean remove(Slug clinic, UUID feed) {
        Optional<BusyFeedRow> row = locked(clinic, feed);
        row.ifPresent(known -> {
            times(known).forEach(entities.get()::remove);
            entities.get().flush();
            entities.get().remove(known);
        });
        return row.isPresent();
    }

    @Override
    public boolean setZone(Slug clinic, UUID feed, @Nullable ZoneId zone) {
        Optional<BusyFeedRow> row = locked(clinic, feed);
        row.ifPresent(known -> {
            known.zone = zone == null ? null : zone.getId();
            known.dueAt = 0;
        });
        return row.isPresent();
    }

    @Override
    public List<BusyFeed> of(Slug clinic) {
        return entities.get()
                .createQuery("select f from BusyFeedRow f where f.clinicId = :clinic order by f.id", BusyFeedRow.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(row -> row.toFeed(vault))
                .toList();
    }

    @Override
    public List<BusyFeed> take(Instant now, Instant next, boolean slow, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> due = entities.get()
                .createNativeQuery("select clinic_id, feed_id from frontdesk.busy_feed"
                        + " where due_at <= ?1 and not_before <= ?1 and slow = ?2"
                        + " order by due_at limit ?3 for update skip locked")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, slow)
                .setParameter(3, most)
                .getResultList();
        List<BusyFeedRow> rows = due.stream()
                .map(key -> entities.get().find(BusyFeedRow.class, new TenantKey(key[0], key[1])))
                .toList();
        rows.forEach(row -> row.dueAt = next.toEpochMilli());
        return rows.stream()
                .map(row -> row.toFeed(vault))
                .filter(JpaBusyFeeds::isReadable)
                .toList();
    }

    @Override
    public void update(BusyFeed feed) {
        locked(feed.clinic(), feed.id()).ifPresent(row -> row.take(feed.state()));
    }

    /** Writes what differs only: most calendars are as they were five minutes ago. */
    @Override
    public void update(BusyFeed feed, List<TimeRange> times) {
        locked(feed.clinic(), feed.id()).ifPresent(row -> {
            row.take(feed.state());
            Set<TimeRange> missing = new HashSet<>(times);
            times(row).stream().filter(known -> !missing.remove(known.time())).forEach(entities.get()::remove);
            missing.forEach(time -> entities.get().persist(BusyTimeRow.of(row, time)));
        });
    }

    /** An address that can't be read is no reason to read no other. */
    private static boolean isReadable(BusyFeed feed) {
        return feed.state().fault() != FeedFault.ADDRESS_UNREADABLE;
    }

    private List<BusyTimeRow> times(BusyFeedRow feed) {
        return entities.get()
                .createQuery(
                        "select b from BusyTimeRow b where b.clinicId = :clinic and b.feedId = :feed",
                        BusyTimeRow.class)
                .setParameter("clinic", feed.clinicId)
                .setParameter("feed", feed.id)
                .getResultList();
    }

    private Optional<BusyFeedRow> locked(Slug clinic, UUID feed) {
        return Optional.ofNullable(
                entities.get().find(BusyFeedRow.class, new TenantKey(clinic, feed), LockModeType.PESSIMISTIC_WRITE));
    }
}
