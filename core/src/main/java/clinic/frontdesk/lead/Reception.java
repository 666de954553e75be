package clinic.frontdesk.lead;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Receives enquiries: keeps each as a lead, then has it announced. */
public final class Reception {

    private final Leads leads;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    /** @param leads where enquiries are kept */
    public Reception(Leads leads, Notices notices, Ids ids, Clock clock) {
        this.leads = leads;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Promises a visitor a call.
     *
     * @param window id of one of {@link CallWindows#of}
     * @param practitioner whom they would like to speak to
     * @throws LeadRefusal.WindowNotOffered when the clinic does not call then, or no longer
     */
    public Lead requestCallBack(Clinic clinic, Visitor visitor, String window, @Nullable Slug practitioner) {
        CallWindow promised =
                CallWindows.find(clinic, clock.instant(), window).orElseThrow(LeadRefusal.WindowNotOffered::new);
        return announced(receive(clinic, visitor, new Enquiry.CallBack(promised, practitioner)));
    }

    /** Takes a visitor's question about costs and free times. */
    public Lead askPricing(Clinic clinic, Visitor visitor, Enquiry.Pricing question) {
        return announced(receive(clinic, visitor, question));
    }

    /** Keeps the lead of a visitor whose appointment is being booked, which is what will be announced. */
    public Lead receiveBooking(Clinic clinic, Visitor visitor, Enquiry.Visit visit) {
        return receive(clinic, visitor, visit);
    }

    /** Has no doubt any more about the lead of a booking that was confirmed. */
    public void trust(Clinic clinic, LeadId lead) {
        leads.release(clinic.slug(), lead);
    }

    private Lead receive(Clinic clinic, Visitor visitor, Enquiry enquiry) {
        Lead lead = new Lead(
                new LeadId(ids.next()),
                clinic.slug(),
                ids.reference(),
                visitor.contact(),
                enquiry,
                visitor.concern(),
                visitor.consents(),
                visitor.provenance(),
                enquiry instanceof Enquiry.Visit ? LeadState.BOOKED : LeadState.NEW,
                visitor.doubtful(),
                clock.instant());
        leads.add(lead);
        return lead;
    }

    /** Announces the lead, unless it is quarantined: staff look at those first. */
    private Lead announced(Lead lead) {
        if (!lead.quarantined()) {
            notices.announce(lead.clinic(), EventType.LEAD_RECEIVED, lead.id().value());
        }
        return lead;
    }
}
