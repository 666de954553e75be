package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.web.form.Fields;
import java.util.List;
import java.util.Map;

/**
 * Enquiries that were set aside, or that were found to be spam.
 *
 * @param at where this part of the list begins; empty: at its beginning
 * @param aside how many are set aside
 * @param found how many were found to be spam
 * @param spam whether it shows those
 * @param undoable what was just decided and can be undone
 * @param typed what was ticked
 * @param stale those that somebody else has dealt with meanwhile
 * @param versions how many changes of each person are shown
 */
public record QuarantineView(
        Visit visit,
        Slice<Lead> leads,
        String at,
        long aside,
        long found,
        boolean spam,
        FlashMessage done,
        List<UndoOffer> undoable,
        Fields typed,
        List<Stale> stale,
        Map<PersonId, Integer> versions)
        implements DeskView {

    @Override
    public String template() {
        return "people/quarantine";
    }

    /** An enquiry that somebody else has dealt with, and what was done about it. */
    public record Stale(Lead lead, List<TimelineEntry> entries) {}
}
