package clinic.frontdesk.diary;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Appointments.Side;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What staff see of the appointments of their own clinic. */
public final class AppointmentDesk {

    private final Appointments appointments;

    /** @param appointments where they are kept */
    public AppointmentDesk(Appointments appointments) {
        this.appointments = appointments;
    }

    /**
     * Some of the appointments.
     *
     * @param now what has ended by then is past
     * @param cursor null: from the first on
     */
    public Slice<Appointment> slice(StaffMember staff, Side side, Instant now, @Nullable Cursor cursor, int most) {
        return appointments.slice(staff.clinic(), side, now, cursor, most);
    }

    /** How many appointments are on that side of {@code now}. */
    public long count(StaffMember staff, Side side, Instant now) {
        return appointments.count(staff.clinic(), side, now);
    }

    /** The appointments of those ids. */
    public Map<AppointmentId, Appointment> all(StaffMember staff, Collection<AppointmentId> ids) {
        return appointments.all(staff.clinic(), ids).stream()
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
    }

    /** Appointments that stand and start within {@code window}, by start. */
    public List<Appointment> starting(StaffMember staff, TimeRange window) {
        return appointments.starting(staff.clinic(), window);
    }

    /**
     * Some of the appointments that keep their time at {@code now} until they are confirmed, soonest to lapse first.
     *
     * @param cursor null: from the first on
     */
    public Slice<Appointment> unconfirmed(StaffMember staff, Instant now, @Nullable Cursor cursor, int most) {
        return appointments.unconfirmed(staff.clinic(), now, cursor, most);
    }

    /** @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id */
    public Appointment open(StaffMember staff, AppointmentId id) {
        return appointments.open(staff.clinic(), id);
    }

    /** The appointment that came from that lead. */
    public Optional<Appointment> ofLead(StaffMember staff, LeadId lead) {
        return appointments.ofLead(staff.clinic(), lead);
    }

    /** The appointments that came from those leads. */
    public Map<LeadId, Appointment> ofLeads(StaffMember staff, Collection<LeadId> leads) {
        return leads.isEmpty()
                ? Map.of()
                : appointments.ofLeads(staff.clinic(), leads).stream()
                        .collect(Collectors.toMap(Appointment::lead, Function.identity(), (one, other) -> one));
    }

    /** The same, each with what was done to it, earliest first. */
    public Map<Appointment, List<AppointmentChange>> historiesOf(StaffMember staff, Collection<LeadId> leads) {
        return leads.isEmpty() ? Map.of() : appointments.historiesOf(staff.clinic(), leads);
    }

    /**
     * How many changes a page shows of these appointments: the versions that {@link Versioned} carries. They are read before the
     * changes, so that none is missed.
     */
    public Map<AppointmentId, Integer> versions(StaffMember staff, Collection<AppointmentId> shown) {
        Map<AppointmentId, Integer> versions = new HashMap<>();
        shown.forEach(id -> versions.put(id, 0));
        if (!shown.isEmpty()) {
            versions.putAll(appointments.versions(staff.clinic(), shown));
        }
        return versions;
    }

    /** What was done to an appointment, earliest first. */
    public List<AppointmentChange> changes(StaffMember staff, AppointmentId id) {
        return appointments.changes(staff.clinic(), id);
    }
}
