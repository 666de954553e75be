package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.sql.OfClinic;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done about appointments, entry by entry. */
final class AppointmentHistory {

    private final Supplier<EntityManager> entities;

    AppointmentHistory(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    void record(AppointmentChange change) {
        entities.get().persist(AppointmentChangeRow.of(change));
        // numbered as it is written: later entries of this transaction come after it
        entities.get().flush();
    }

    Map<AppointmentId, Integer> versions(Slug clinic, Collection<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select c.appointmentId, count(c.id) from AppointmentChangeRow c where c.appointmentId in :ids and "
                                + OfClinic.among("c") + " group by c.appointmentId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("ids", ids.stream().map(AppointmentId::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new AppointmentId(UUID.fromString((String) row[0])),
                        row -> ((Number) row[1]).intValue()));
    }

    List<AppointmentChange> changes(Slug clinic, AppointmentId id) {
        return entities.get()
                .createQuery(
                        "select c from AppointmentChangeRow c where c.clinicId = :clinic and c.appointmentId = :id"
                                + " order by c.entryNumber",
                        AppointmentChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", id.toString())
                .getResultStream()
                .map(AppointmentChangeRow::toChange)
                .toList();
    }

    Map<Appointment, List<AppointmentChange>> historiesOf(Slug clinic, Collection<LeadId> leads) {
        if (leads.isEmpty()) {
            return Map.of();
        }
        Map<Appointment, List<AppointmentChange>> histories = new LinkedHashMap<>();
        entities.get()
                .createQuery(
                        "select a, c from AppointmentRow a join fetch a.session"
                                + " left join AppointmentChangeRow c on c.clinicId = a.clinicId and c.appointmentId = a.id"
                                + " where a.leadId in :leads and " + OfClinic.among("a") + " order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("leads", leads.stream().map(LeadId::toString).toList())
                .getResultStream()
                .forEach(row -> histories
                        .computeIfAbsent(((AppointmentRow) row[0]).toAppointment(), made -> new ArrayList<>())
                        .addAll(Stream.ofNullable((AppointmentChangeRow) row[1])
                                .map(AppointmentChangeRow::toChange)
                                .toList()));
        return histories;
    }
}
