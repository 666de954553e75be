package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One seat of an occupied session. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "appointment", schema = "frontdesk")
@NullUnmarked
class AppointmentRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "appointment_id")
    String id;

    @ManyToOne
    @JoinColumn(name = "clinic_id", referencedColumnName = "clinic_id", insertable = false, updatable = false)
    @JoinColumn(name = "session_id", referencedColumnName = "session_id", insertable = false, updatable = false)
    SessionRow session;

    @Column(name = "session_id")
    String sessionId;

    @Column(name = "lead_id")
    String leadId;

    String reference;
    String status;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "kept_until")
    Long keptUntil;

    int revision;

    @Column(name = "link_generation")
    int linkGeneration;

    @Column(name = "booked_at")
    long bookedAt;

    static AppointmentRow of(Appointment appointment, SessionRow session) {
        AppointmentRow row = new AppointmentRow();
        row.clinicId = appointment.clinic().value();
        row.id = appointment.id().toString();
        row.leadId = appointment.lead().toString();
        row.reference = appointment.reference();
        row.take(appointment, session);
        row.externalId = appointment.externalId();
        row.bookedAt = appointment.bookedAt().toEpochMilli();
        return row;
    }

    /** Takes what can change. */
    void take(Appointment appointment, SessionRow seatOf) {
        session = seatOf;
        sessionId = seatOf.id;
        status = appointment.status().name();
        keptUntil = appointment.keptUntil() == null
                ? null
                : Long.valueOf(appointment.keptUntil().toEpochMilli());
        revision = appointment.revision();
        linkGeneration = appointment.linkGeneration();
    }

    Appointment toAppointment() {
        return new Appointment(
                new AppointmentId(UUID.fromString(id)),
                new Slug(clinicId),
                reference,
                new LeadId(UUID.fromString(leadId)),
                session.toSession(),
                AppointmentStatus.valueOf(status),
                keptUntil == null ? null : Instant.ofEpochMilli(keptUntil),
                revision,
                linkGeneration,
                externalId,
                Instant.ofEpochMilli(bookedAt));
    }
}
