package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.BusyFeed;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.TenantKey;
import clinic.frontdesk.persistence.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A practitioner's calendar elsewhere. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "busy_feed", schema = "frontdesk")
@NullUnmarked
class BusyFeedRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "feed_id")
    String id;

    String practitioner;

    @Column(name = "address_sealed")
    String address;

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "fetched_at")
    Long fetchedAt;

    String fault;

    static BusyFeedRow of(BusyFeed feed, Vault vault) {
        BusyFeedRow row = new BusyFeedRow();
        row.clinicId = feed.clinic().value();
        row.id = feed.id().toString();
        row.practitioner = feed.practitioner().value();
        row.address = vault.seal(row.place(), feed.address().toString());
        row.take(feed);
        return row;
    }

    /** What changes of a feed. */
    void take(BusyFeed feed) {
        fetchedAt = feed.fetchedAt() == null ? null : feed.fetchedAt().toEpochMilli();
        fault = feed.fault() == null ? null : feed.fault().name();
    }

    BusyFeed toFeed(Vault vault) {
        return new BusyFeed(
                UUID.fromString(id),
                new Slug(clinicId),
                new Slug(practitioner),
                URI.create(vault.open(place(), address)),
                fetchedAt == null ? null : Instant.ofEpochMilli(fetchedAt),
                fault == null ? null : FeedFault.valueOf(fault));
    }

    private Vault.Place place() {
        return new Vault.Place(new Slug(clinicId), "busy_feed", id, "address_sealed");
    }
}
