package clinic.frontdesk.web.staff;

import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.notice.VisitorMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom to call: those to whom it was promised, overdue first, and those to whom no mail gets. */
@Dependent
class CallList {

    private static final int MOST = 100;

    private final LeadDesk leads;
    private final AppointmentDesk appointments;
    private final NoticeDesk notices;

    @Inject
    CallList(LeadDesk leads, AppointmentDesk appointments, NoticeDesk notices) {
        this.leads = leads;
        this.appointments = appointments;
        this.notices = notices;
    }

    /** Those whose promise begins before {@code end}, and those to whom no mail gets; each person once. */
    List<Call> until(StaffMember staff, Instant end) {
        Map<LeadId, Instant> unmailed = unmailed(staff);
        Map<LeadId, Lead> all = new LinkedHashMap<>();
        leads.promised(staff, end, MOST).forEach(lead -> all.put(lead.id(), lead));
        unmailed.keySet().stream()
                .filter(id -> !all.containsKey(id))
                .map(id -> leads.open(staff, id))
                .filter(lead -> !lead.quarantined() && !lead.state().isAside())
                .sorted(Comparator.comparing(Lead::receivedAt))
                .forEach(lead -> all.put(lead.id(), lead));
        Map<PersonId, List<LeadChange>> calls = leads.calls(staff, all.values());
        List<Call> list = new ArrayList<>();
        Set<Somebody> listed = new HashSet<>();
        for (Lead lead : all.values()) {
            List<LeadChange> ofPerson = calls.getOrDefault(lead.person(), List.of());
            Call call = call(lead, ofPerson, Optional.ofNullable(unmailed.get(lead.id())));
            boolean waits = lead.state().isOpen() && lead.promise() != null;
            if ((call.unmailed() || waits) && listed.add(Somebody.of(lead))) {
                list.add(call);
            }
        }
        return list;
    }

    /** Those whom it is time to call. */
    List<Call> now(StaffMember staff, Instant now) {
        return until(staff, now.plusMillis(1)).stream()
                .filter(call -> call.isDue(now))
                .toList();
    }

    /** Whether no mail gets to the person of a lead, and nobody has called them since. */
    boolean isUnmailed(StaffMember staff, Lead lead) {
        Optional<Instant> since = Optional.ofNullable(unmailed(staff).get(lead.id()));
        return call(lead, leads.calls(staff, List.of(lead)).getOrDefault(lead.person(), List.of()), since)
                .unmailed();
    }

    private static Call call(Lead lead, List<LeadChange> calls, Optional<Instant> unmailedSince) {
        List<LeadChange> tries = calls.stream()
                .filter(call -> !call.at().isBefore(lead.receivedAt()))
                .toList();
        boolean unmailed = unmailedSince
                .filter(since -> calls.stream().noneMatch(call -> call.at().isAfter(since)))
                .isPresent();
        return new Call(lead, tries, unmailed);
    }

    /** Since when that is so. */
    private Map<LeadId, Instant> unmailed(StaffMember staff) {
        Map<LeadId, Instant> since = new LinkedHashMap<>();
        notices.failing(staff, MOST).stream()
                .filter(delivery -> delivery.status() == Delivery.Status.DEAD)
                .filter(delivery -> delivery.courier().equals(VisitorMail.NAME))
                .forEach(delivery -> since.merge(
                        leadOf(staff, delivery), delivery.dueAt(), (one, other) -> one.isAfter(other) ? one : other));
        return since;
    }

    private LeadId leadOf(StaffMember staff, Delivery delivery) {
        return delivery.event().type().isOfAppointment()
                ? appointments
                        .open(staff, new AppointmentId(delivery.event().subject()))
                        .lead()
                : new LeadId(delivery.event().subject());
    }
}
