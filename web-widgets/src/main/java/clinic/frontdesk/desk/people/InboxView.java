package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.staff.AccountId;
import java.util.Map;

/**
 * Enquiries that were looked for, and one person of them.
 *
 * @param due how many are to be called now
 * @param names of the accounts
 * @param booked the appointments of those that came with one
 * @param chosen whether that person was asked for
 */
public record InboxView(
        Visit visit,
        InboxQuery query,
        Slice<Lead> leads,
        long due,
        Map<AccountId, String> names,
        Map<LeadId, Appointment> booked,
        PersonPane pane,
        boolean chosen,
        FlashMessage done)
        implements DeskView {

    @Override
    public String template() {
        return "people/inbox";
    }
}
