package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.staff.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** What was done to an appointment. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "appointment_change", schema = "frontdesk")
@NullUnmarked
class AppointmentChangeRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "change_id")
    String id;

    @Column(name = "appointment_id")
    String appointmentId;

    String kind;

    @Column(name = "made_by_account")
    String madeByAccount;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    long madeAt;

    /** Given by the database, in the order in which entries are written. */
    @Column(name = "entry_number", insertable = false, updatable = false)
    long entryNumber;

    @Column(name = "starts_at")
    long startsAt;

    /** Names with spaces between. */
    String overridden;

    static AppointmentChangeRow of(AppointmentChange change) {
        AppointmentChangeRow row = new AppointmentChangeRow();
        row.clinicId = change.clinic().value();
        row.id = change.id().toString();
        row.appointmentId = change.appointment().toString();
        row.kind = change.kind().name();
        row.madeByAccount = change.account() == null ? null : change.account().toString();
        row.madeBy = change.by();
        row.madeAt = change.at().toEpochMilli();
        row.startsAt = change.start().toEpochMilli();
        row.overridden = change.overridden().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return row;
    }

    AppointmentChange toChange() {
        return new AppointmentChange(
                UUID.fromString(id),
                new Slug(clinicId),
                new AppointmentId(UUID.fromString(appointmentId)),
                AppointmentChange.Kind.valueOf(kind),
                madeByAccount == null ? null : new AccountId(UUID.fromString(madeByAccount)),
                madeBy,
                Instant.ofEpochMilli(madeAt),
                Instant.ofEpochMilli(startsAt),
                obstacles());
    }

    private Set<Obstacle> obstacles() {
        return Stream.of(overridden.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Obstacle::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
