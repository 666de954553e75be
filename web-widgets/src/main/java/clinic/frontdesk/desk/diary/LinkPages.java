package clinic.frontdesk.desk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.appointment.AppointmentAddresses;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Makes the link of an appointment anew, when it was passed on. */
@Path("diary/appointments/{appointment}/link")
@Endpoint
public class LinkPages {

    private final Visits visits;
    private final LinkRenewal renewal;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final AppointmentAddresses addresses;
    private final SentForms forms;
    private final EditConflicts meanwhile;
    private final Transactions transactions;
    private final Settings settings;

    @Inject
    LinkPages(
            Visits visits,
            LinkRenewal renewal,
            AppointmentDesk appointments,
            LeadDesk leads,
            AppointmentAddresses addresses,
            SentForms forms,
            EditConflicts meanwhile,
            Transactions transactions,
            Settings settings) {
        this.visits = visits;
        this.renewal = renewal;
        this.appointments = appointments;
        this.leads = leads;
        this.addresses = addresses;
        this.forms = forms;
        this.meanwhile = meanwhile;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** The patient is mailed the new one; where no mail gets to them, it is shown here and now, to be told. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("appointment") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Versioned<AppointmentId> shown = SentForms.shown(DiaryPages.idOf(id), fields);
        try {
            forms.run(request, visit, fields, () -> renewal.renew(visit.staff(), visit.clinic(), shown));
        } catch (ChangedMeanwhile changed) {
            return meanwhile.ofAppointment(request, visit, shown, fields, Kind.RELINKED);
        } catch (AppointmentRefusal.NotStanding over) {
            return FlashMessage.STALE.backTo(visit, fields).orElseThrow(() -> over);
        }
        return transactions.within(() -> told(visit, appointments.open(visit.staff(), shown.what()), fields));
    }

    private Response told(Visit visit, Appointment appointment, Fields fields) {
        Lead lead = leads.open(visit.staff(), appointment.lead());
        String person = "/leads/" + lead.id();
        if (settings.mails() && lead.contact().email() != null) {
            FlashMessage done = FlashMessage.of(Kind.RELINKED);
            return done.backTo(visit, fields).orElseGet(() -> done.to(visit, person));
        }
        return new LinkView(visit, lead.contact().name().full(), addresses.manage(appointment), person).answer();
    }
}
