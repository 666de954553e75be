package clinic.frontdesk.desk.people;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The appointments of a list of leads, read at once with those of the person beside it. */
final class ListedAppointments {

    private final AppointmentDesk appointments;
    private final Visit visit;
    private final List<LeadId> listed;

    private @Nullable Map<LeadId, Appointment> read;

    ListedAppointments(AppointmentDesk appointments, Visit visit, List<Lead> listed) {
        this.appointments = appointments;
        this.visit = visit;
        this.listed = booked(listed);
    }

    /** Those that may have come with a request, which staff have to accept. */
    static List<LeadId> booked(List<Lead> found) {
        return found.stream()
                .filter(lead -> lead.state() == LeadState.BOOKED)
                .map(Lead::id)
                .toList();
    }

    /** What was done to the appointments of the person's leads. */
    Map<Appointment, List<AppointmentChange>> historiesOf(Collection<LeadId> persons) {
        Set<LeadId> both = new LinkedHashSet<>(persons);
        both.addAll(listed);
        Map<Appointment, List<AppointmentChange>> histories = appointments.historiesOf(visit.staff(), both);
        Map<LeadId, Appointment> made = new HashMap<>();
        histories.keySet().forEach(one -> made.putIfAbsent(one.lead(), one));
        read = made;
        Map<Appointment, List<AppointmentChange>> theirs = new LinkedHashMap<>(histories);
        theirs.keySet().removeIf(one -> !persons.contains(one.lead()));
        return theirs;
    }

    /** The appointments of the list, by the lead from which each came. */
    Map<LeadId, Appointment> ofList() {
        return read != null ? read : appointments.ofLeads(visit.staff(), listed);
    }
}
