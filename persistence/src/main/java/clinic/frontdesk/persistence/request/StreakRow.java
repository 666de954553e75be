package clinic.frontdesk.persistence.request;

import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.request.Streak;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Failures in a row of one key. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "failure_streak", schema = "frontdesk")
@NullUnmarked
class StreakRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "streak_key")
    String id;

    int failures;

    @Column(name = "opens_at")
    long opensAt;

    @Column(name = "forgotten_at")
    long forgottenAt;

    static StreakRow of(String clinic, String id) {
        StreakRow row = new StreakRow();
        row.clinicId = clinic;
        row.id = id;
        return row;
    }

    Streak at(Instant now) {
        return now.toEpochMilli() < forgottenAt ? new Streak(failures, Instant.ofEpochMilli(opensAt)) : Streak.NONE;
    }
}
