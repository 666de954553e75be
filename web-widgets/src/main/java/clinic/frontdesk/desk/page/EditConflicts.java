package clinic.frontdesk.desk.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows what has happened since a page was shown, before anything is done from it. */
@Dependent
public class EditConflicts {

    private static final int CONFLICT = 409;

    private final LeadDesk leads;
    private final AppointmentDesk appointments;
    private final DiaryDesk diary;
    private final Transactions transactions;

    @Inject
    EditConflicts(LeadDesk leads, AppointmentDesk appointments, DiaryDesk diary, Transactions transactions) {
        this.leads = leads;
        this.appointments = appointments;
        this.diary = diary;
        this.transactions = transactions;
    }

    /** @param act what was wanted with the enquiry */
    public Response ofLead(HttpServletRequest request, Visit visit, Versioned<LeadId> shown, Fields typed, String act) {
        return transactions
                .within(() -> {
                    Lead lead = leads.open(visit.staff(), shown.what());
                    List<LeadChange> changes = leads.changes(visit.staff(), lead);
                    return new EditConflict(
                            visit,
                            lead.contact().name().full(),
                            visit.say("desk.state." + lead.state()),
                            sinceShown(visit, shown, changes),
                            act,
                            DeskPath.of(request),
                            typed,
                            changes.size(),
                            back(request, typed, lead.id()));
                })
                .answer(CONFLICT);
    }

    /** @param kind what was wanted with the appointment */
    public Response ofAppointment(
            HttpServletRequest request, Visit visit, Versioned<AppointmentId> shown, Fields typed, Kind kind) {
        return transactions
                .within(() -> {
                    List<AppointmentChange> changes = appointments.changes(visit.staff(), shown.what());
                    Appointment appointment = appointments.open(visit.staff(), shown.what());
                    Lead lead = leads.open(visit.staff(), appointment.lead());
                    return new EditConflict(
                            visit,
                            lead.contact().name().full(),
                            visit.say("desk.status." + appointment.status()) + ", "
                                    + visit.words().appointment(appointment),
                            entries(visit, shown, changes),
                            diary.may(appointment, kind) ? visit.say("desk.act." + kind) : "",
                            DeskPath.of(request),
                            typed,
                            changes.size(),
                            back(request, typed, lead.id()));
                })
                .answer(CONFLICT);
    }

    /** What was done to an appointment and its page did not show. */
    public static List<TimelineEntry> entries(
            Visit visit, Versioned<AppointmentId> shown, List<AppointmentChange> changes) {
        return shown.missed(changes).stream()
                .map(change -> TimelineEntry.of(visit, change))
                .toList();
    }

    /** What was done about an enquiry and its page did not show. */
    public static List<TimelineEntry> sinceShown(Visit visit, Versioned<LeadId> shown, List<LeadChange> changes) {
        return shown.missed(changes).stream()
                .map(change -> TimelineEntry.of(visit, change))
                .toList();
    }

    private static String back(HttpServletRequest request, Fields typed, LeadId lead) {
        String page = DeskPath.ofForm(request, typed);
        return page.isEmpty() ? "/leads/" + lead : page;
    }
}
