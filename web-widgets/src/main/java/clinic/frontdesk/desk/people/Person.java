package clinic.frontdesk.desk.people;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.desk.page.TimelineEntry;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.staff.Account;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person, seen from one of their enquiries.
 *
 * @param booked all their appointments, that of the lead first, then by latest start
 * @param colleagues everyone who can look after it
 * @param unmailed whether no mail gets to them, so that they have to be called
 * @param version how many of the changes of their enquiries are shown
 * @param undoable what was just done and can be taken back
 * @param spammer who marked the enquiry as spam; empty: a machine looks like it, or it isn't spam
 */
public record Person(
        Lead lead,
        List<PersonDetail> details,
        ConsentLedger consents,
        List<Booked> booked,
        List<TimelineEntry> timeline,
        List<Account> colleagues,
        boolean unmailed,
        int version,
        List<UndoOffer> undoable,
        Optional<String> spammer) {

    /** An appointment, the lead it came from, what can be done with it, and what was done. */
    public record Booked(Appointment appointment, Lead lead, List<Kind> acts, List<AppointmentChange> changes) {

        /** How many of its changes are shown. */
        public int version() {
            return changes.size();
        }

        /** Whose it is, of those who share a phone number, unless it's whoever the other lead is of. */
        public Optional<String> ofSomeoneElseThan(Lead other) {
            String name = lead.contact().name().full();
            return name.equals(other.contact().name().full()) ? Optional.empty() : Optional.of(name);
        }

        /** Whether it is still to come. */
        public boolean isAhead(Instant now) {
            return appointment.status().isOpen() && appointment.time().end().isAfter(now);
        }
    }

    /** Whether they may be sent a text message. */
    public boolean mayBeTexted() {
        return consents.allows(ConsentPurpose.TEXT);
    }

    /** Whether they may be contacted at all. */
    public boolean mayBeContacted() {
        return consents.allows(ConsentPurpose.CONTACT);
    }

    /** What they agreed to, or agreed to once; the latest of each purpose. */
    public List<ConsentEntry> agreements() {
        return Stream.of(ConsentPurpose.values())
                .flatMap(purpose -> consents.latest(purpose).stream())
                .toList();
    }

    /** How the enquiry stands, in words. */
    public String state(Visit visit) {
        return visit.words()
                .state(
                        lead,
                        booked.stream()
                                .filter(one -> one.lead().id().equals(lead.id()))
                                .map(Booked::appointment)
                                .findFirst()
                                .orElse(null));
    }

    /** What it can be marked as. */
    public List<LeadState> marks() {
        return EnumSet.complementOf(EnumSet.of(LeadState.SPAM, LeadState.ERASED, lead.state())).stream()
                .toList();
    }

    /** Who looks after it. */
    public Optional<Account> assignee() {
        return colleagues.stream()
                .filter(account -> account.id().equals(lead.assignee()))
                .findFirst();
    }
}
