package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments.Side;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.sql.Listing;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.OfClinic;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Appointments of a clinic by what they have in common. */
final class AppointmentLists {

    private static final String SEATS =
            "select a from AppointmentRow a join fetch a.session s where a.clinicId = :clinic";

    private final Supplier<EntityManager> entities;

    AppointmentLists(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    Optional<Appointment> ofLead(Slug clinic, LeadId lead) {
        return seats(" and a.leadId = :lead", clinic)
                .setParameter("lead", lead.toString())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .findFirst();
    }

    List<Appointment> ofExternalId(Slug clinic, String externalId) {
        return seats(" and a.externalId = :external order by s.startsAt desc, a.id", clinic)
                .setParameter("external", externalId)
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    List<Appointment> ofLeads(Slug clinic, Collection<LeadId> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        return among("a.leadId in :leads", clinic)
                .setParameter("leads", leads.stream().map(LeadId::toString).toList())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    Slice<Appointment> slice(Slug clinic, Side side, Instant now, @Nullable Cursor cursor, int most) {
        return new Listing<>(
                        AppointmentRow.class,
                        "select a from AppointmentRow a join fetch a.session s",
                        "select count(a) from AppointmentRow a join a.session s",
                        on(side),
                        new Order("s.startsAt", "a.id", side == Side.PAST),
                        Map.of("clinic", clinic.value(), "now", now.toEpochMilli()))
                .slice(entities.get(), cursor, most, AppointmentRow::toAppointment, Appointment::position);
    }

    long count(Slug clinic, Side side, Instant now) {
        return entities.get()
                .createQuery("select count(a) from AppointmentRow a join a.session s where " + on(side), Long.class)
                .setParameter("clinic", clinic.value())
                .setParameter("now", now.toEpochMilli())
                .getSingleResult();
    }

    private static String on(Side side) {
        return "a.clinicId = :clinic and s.clinicId = :clinic and s.endsAt " + (side == Side.AHEAD ? ">" : "<=")
                + " :now";
    }

    List<Appointment> all(Slug clinic, Collection<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return among("a.id in :ids", clinic)
                .setParameter("ids", ids.stream().map(AppointmentId::toString).toList())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    Slice<Appointment> unconfirmed(Slug clinic, Instant now, @Nullable Cursor cursor, int most) {
        return new Listing<>(
                        AppointmentRow.class,
                        "select a from AppointmentRow a join fetch a.session",
                        "select count(a) from AppointmentRow a",
                        "a.clinicId = :clinic and a.keptUntil > :now and a.status = :status",
                        new Order("a.keptUntil", "a.id", false),
                        Map.of(
                                "clinic",
                                clinic.value(),
                                "now",
                                now.toEpochMilli(),
                                "status",
                                AppointmentStatus.UNCONFIRMED.name()))
                .slice(entities.get(), cursor, most, AppointmentRow::toAppointment, Appointment::lapse);
    }

    /** Those that keep their time, by start. */
    List<Appointment> starting(Slug clinic, TimeRange window) {
        return seats(
                        " and a.status in :statuses and s.clinicId = :clinic and s.startsAt >= :start"
                                + " and s.startsAt < :end order by s.startsAt, a.id",
                        clinic)
                .setParameter("statuses", SessionStore.KEEPING_TIME)
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    private TypedQuery<AppointmentRow> among(String condition, Slug clinic) {
        return entities.get()
                .createQuery(
                        "select a from AppointmentRow a join fetch a.session where " + condition + " and "
                                + OfClinic.among("a"),
                        AppointmentRow.class)
                .setParameter("clinic", clinic.value());
    }

    private TypedQuery<AppointmentRow> seats(String condition, Slug clinic) {
        return entities.get()
                .createQuery(SEATS + condition, AppointmentRow.class)
                .setParameter("clinic", clinic.value());
    }
}
