package clinic.frontdesk.persistence.calendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Time that a busy feed keeps free. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "busy_time", schema = "frontdesk")
@NullUnmarked
class BusyTimeRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "busy_id")
    String id;

    @Column(name = "feed_id")
    String feedId;

    @Column(name = "starts_at")
    long startsAt;

    @Column(name = "ends_at")
    long endsAt;

    static BusyTimeRow of(BusyFeedRow feed, TimeRange time) {
        BusyTimeRow row = new BusyTimeRow();
        row.clinicId = feed.clinicId;
        row.id = UUID.randomUUID().toString();
        row.feedId = feed.id;
        row.startsAt = time.start().toEpochMilli();
        row.endsAt = time.end().toEpochMilli();
        return row;
    }

    TimeRange time() {
        return new TimeRange(Instant.ofEpochMilli(startsAt), Instant.ofEpochMilli(endsAt));
    }
}
