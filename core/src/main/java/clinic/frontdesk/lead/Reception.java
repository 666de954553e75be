package clinic.frontdesk.lead;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Receives enquiries: keeps each as a lead of its person, then has it announced. A person who asks again is known by
 * phone number or e-mail address, and isn't told so: that would tell anyone who is a patient.
 */
public final class Reception {

    private final Leads leads;
    private final Consents consents;
    private final LeadJournal journal;
    private final SetAsideDigest digest;
    private final LetterLimit letters;
    private final PublicHolidays holidays;
    private final Ids ids;
    private final Clock clock;

    /** Of an application that sends no letters, for clinics without public holidays. */
    public Reception(Leads leads, Consents consents, Notices notices, Ids ids, Clock clock) {
        this(leads, consents, notices, new LetterLimit(UnprovenLetters.NONE), PublicHolidays.NONE, ids, clock);
    }

    /** @param leads where enquiries are kept */
    public Reception(
            Leads leads,
            Consents consents,
            Notices notices,
            LetterLimit letters,
            PublicHolidays holidays,
            Ids ids,
            Clock clock) {
        this.letters = letters;
        this.holidays = holidays;
        this.leads = leads;
        this.consents = consents;
        this.journal = new LeadJournal(leads, notices, ids, clock);
        this.digest = new SetAsideDigest(notices, clock);
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
        leads.lockPerson(clinic.slug(), visitor.contact());
        List<CallWindow> offered = CallWindows.of(clinic, clock.instant(), holidays);
        CallWindow promised = offered.stream()
                .filter(one -> one.id().equals(window))
                .findFirst()
                .orElseThrow(() -> new LeadRefusal.WindowNotOffered(window, offered));
        Enquiry.CallBack callBack = new Enquiry.CallBack(promised, practitioner);
        return announced(
                receive(clinic, visitor, person(clinic, visitor), callBack, Promise.of(promised), LeadState.NEW));
    }

    /** Takes a visitor's question about costs and free times, to be answered as soon as the clinic can promise it. */
    public Lead askPricing(Clinic clinic, Visitor visitor, Enquiry.Pricing question) {
        leads.lockPerson(clinic.slug(), visitor.contact());
        Promise soonest = Promise.soonest(clinic, clock.instant(), holidays).orElse(null);
        return announced(receive(clinic, visitor, person(clinic, visitor), question, soonest, LeadState.NEW));
    }

    /**
     * Finds out whose phone number or e-mail address that is, and lets nobody else take in that person until the running
     * transaction ends. It comes before the diaries.
     */
    public Optional<PersonId> lock(Clinic clinic, Contact contact) {
        leads.lockPerson(clinic.slug(), contact);
        return leads.person(clinic.slug(), contact);
    }

    /**
     * Whether some of those enquiries were made under exactly that name, phone number and e-mail address.
     *
     * @param person of that contact, whose phone others may share
     */
    public boolean haveAsked(Clinic clinic, PersonId person, Contact contact, Collection<LeadId> enquiries) {
        return leads.ofPerson(clinic.slug(), person, enquiries).stream()
                .anyMatch(lead -> lead.contact().isOfSamePerson(contact));
    }

    /**
     * How whoever made that enquiry is reached.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public Contact contact(Clinic clinic, LeadId id) {
        return leads.open(clinic.slug(), id).contact();
    }

    /** {@link #receiveBooking(Clinic, Visitor, Enquiry.Visit, Optional) Keeps the lead} of a visitor, who is locked by it. */
    public Lead receiveBooking(Clinic clinic, Visitor visitor, Enquiry.Visit visit) {
        return receiveBooking(clinic, visitor, visit, lock(clinic, visitor.contact()));
    }

    /**
     * Keeps the lead of a visitor whose appointment is being booked, which is what will be announced. It answers what the
     * person wanted to know before; a promised call stays promised.
     *
     * @param known what {@link #lock} found of the visitor
     */
    public Lead receiveBooking(Clinic clinic, Visitor visitor, Enquiry.Visit visit, Optional<PersonId> known) {
        Lead lead = receive(clinic, visitor, known.orElseGet(this::stranger), visit, null, LeadState.BOOKED);
        if (known.isPresent() && !lead.quarantined()) {
            leads.openOf(clinic.slug(), lead.person()).stream()
                    .filter(other -> other.intent() == Intent.PRICING)
                    .forEach(other -> journal.mark(other, LeadState.BOOKED, null));
        }
        return lead;
    }

    /** The same for a caller, to whom all that they had asked is answered by it. */
    public Lead receiveCaller(Clinic clinic, Visitor caller, Enquiry.Visit visit, StaffMember by) {
        Lead lead = receive(clinic, caller, person(clinic, caller), visit, null, LeadState.BOOKED);
        leads.openOf(clinic.slug(), lead.person()).forEach(other -> journal.mark(other, LeadState.BOOKED, by));
        return lead;
    }

    /**
     * Answers an enquiry with an appointment, and with it all else that the person had asked.
     *
     * @param by who booked it
     */
    public Lead answer(Clinic clinic, Lead asked, StaffMember by) {
        Lead known = asked.quarantined() ? asked.released(null) : asked;
        leads.update(known);
        journal.mark(known, LeadState.BOOKED, by);
        leads.openOf(clinic.slug(), known.person()).stream()
                .filter(other -> !other.id().equals(known.id()))
                .forEach(other -> journal.mark(other, LeadState.BOOKED, by));
        return known;
    }

    /**
     * An enquiry that nobody else answers until the running transaction ends.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws ChangedMeanwhile when the page does not show all that was done about it
     */
    public Lead lock(Clinic clinic, Versioned<LeadId> shown) {
        return journal.lock(clinic.slug(), shown);
    }

    /** Has no doubt any more about the lead of a booking that was confirmed. */
    public void trust(Clinic clinic, LeadId lead) {
        leads.lock(clinic.slug(), lead).ifPresent(known -> leads.update(known.released(known.promise())));
        letters.answered(clinic.slug(), lead);
    }

    /** Whether the letters about a lead that was just kept are held back. */
    public boolean holdsBackLetters(Lead lead) {
        return letters.holdsBack(lead.clinic(), lead.id());
    }

    /**
     * Follows what became of the appointment of a lead.
     *
     * @param by null: it came about by itself, or the patient did it
     * @param act id of what was done to the appointment; null: nothing that can be taken back
     */
    public void follow(Slug clinic, LeadId lead, LeadState state, @Nullable StaffMember by, @Nullable UUID act) {
        leads.lock(clinic, lead).ifPresent(known -> journal.mark(known, state, by, act));
    }

    /** Takes back what followed from an act with an appointment for the enquiry that it came from. */
    public void takeBack(Slug clinic, LeadId lead, UUID act) {
        leads.lock(clinic, lead)
                .ifPresent(known -> journal.takeBack(leads.changes(clinic, known.person()).stream()
                        .filter(change -> change.isOf(act))
                        .toList()));
    }

    private PersonId person(Clinic clinic, Visitor visitor) {
        return leads.person(clinic.slug(), visitor.contact()).orElseGet(this::stranger);
    }

    private PersonId stranger() {
        return new PersonId(ids.next());
    }

    private Lead receive(
            Clinic clinic,
            Visitor visitor,
            PersonId person,
            Enquiry enquiry,
            @Nullable Promise promise,
            LeadState state) {
        Lead lead = new Lead(
                new LeadId(ids.next()),
                clinic.slug(),
                person,
                ids.reference(),
                visitor.contact(),
                enquiry,
                visitor.concern(),
                visitor.provenance(),
                promise,
                state,
                null,
                visitor.doubtful(),
                clock.instant(),
                Set.of());
        leads.add(lead);
        letters.expect(lead, visitor.standing());
        visitor.consents().forEach(consent -> consents.add(entry(clinic, lead, consent)));
        if (lead.quarantined()) {
            digest.expect(clinic);
        }
        return lead;
    }

    private ConsentEntry entry(Clinic clinic, Lead lead, Consent consent) {
        Locale language = Locale.forLanguageTag(consent.language());
        return new ConsentEntry(
                ids.next(),
                clinic.slug(),
                lead.person(),
                lead.id(),
                consent.purpose(),
                true,
                consent.version(),
                consent.language(),
                clinic.consentText(consent.purpose(), consent.version())
                        .map(text -> text.hashIn(language))
                        .orElse(null),
                consent.at(),
                lead.provenance().page(),
                lead.provenance().widget(),
                null);
    }

    /** Announces the lead, unless it is quarantined: staff look at those first. */
    private Lead announced(Lead lead) {
        if (!lead.quarantined()) {
            journal.announce(lead);
        }
        return lead;
    }
}
