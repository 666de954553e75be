package clinic.frontdesk.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Position;
import clinic.frontdesk.SecondThought;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What staff do with the leads of their own clinic. */
public final class LeadDesk {

    private static final int MOST_NOTE = 4000;

    private final Leads leads;
    private final Consents consents;
    private final LeadJournal journal;
    private final LetterLimit letters;
    private final PublicHolidays holidays;
    private final Ids ids;
    private final Clock clock;

    /** Of an application that sends no letters, for clinics without public holidays. */
    public LeadDesk(Leads leads, Consents consents, Notices notices, Ids ids, Clock clock) {
        this(leads, consents, notices, new LetterLimit(UnprovenLetters.NONE), PublicHolidays.NONE, ids, clock);
    }

    /** @param leads where they are kept */
    public LeadDesk(
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
        this.ids = ids;
        this.clock = clock;
    }

    /** Leads that fit, newest first. */
    public List<Lead> list(StaffMember staff, LeadFilter filter) {
        return leads.list(staff.clinic(), filter);
    }

    /** How many leads fit. */
    public long count(StaffMember staff, LeadFilter filter) {
        return leads.count(staff.clinic(), filter);
    }

    /**
     * Some of the leads that fit, newest first.
     *
     * @param cursor null: from the newest on
     */
    public Slice<Lead> slice(StaffMember staff, LeadFilter filter, @Nullable Cursor cursor) {
        return leads.slice(staff.clinic(), filter, cursor);
    }

    /** The leads of those ids. */
    public Map<LeadId, Lead> all(StaffMember staff, Collection<LeadId> ids) {
        return leads.all(staff.clinic(), ids).stream().collect(Collectors.toMap(Lead::id, Function.identity()));
    }

    /** Leads that were received from {@code start} on, newest first. */
    public List<LeadBrief> received(StaffMember staff, Instant start) {
        return leads.received(staff.clinic(), start).stream()
                .sorted(Comparator.comparing(LeadBrief::arrival, Position.LATEST_FIRST))
                .toList();
    }

    /**
     * Those whose promise begins before {@code end}, and those to whom no mail gets.
     *
     * @param courier the one that carries mail to them
     */
    public CallList callList(StaffMember staff, Instant end, String courier) {
        return CallList.of(leads.promised(staff.clinic(), end), leads.unmailed(staff.clinic(), courier));
    }

    /**
     * Whether no mail gets to the person of a lead, and nobody has called them since.
     *
     * @param courier the one that carries mail to them
     */
    public boolean isUnmailed(StaffMember staff, Lead lead, String courier) {
        List<LeadChange> calls = calls(staff, List.of(lead)).getOrDefault(lead.person(), List.of());
        return leads.unmailedSince(staff.clinic(), lead.id(), courier)
                .filter(since -> calls.stream().noneMatch(call -> call.at().isAfter(since)))
                .isPresent();
    }

    /** @throws LeadRefusal.UnknownLead when the clinic has none of that id */
    public Lead open(StaffMember staff, LeadId id) {
        return leads.find(staff.clinic(), id).orElseThrow(() -> new LeadRefusal.UnknownLead(id));
    }

    /** All that the person behind a lead has asked, newest first. */
    public List<Lead> ofPerson(StaffMember staff, Lead lead) {
        return leads.ofPerson(staff.clinic(), lead.person());
    }

    /** What was done about all that the person behind a lead has asked, earliest first. */
    public List<LeadChange> changes(StaffMember staff, Lead lead) {
        return leads.changes(staff.clinic(), lead.person());
    }

    /** What was done about all that the persons behind these leads have asked, earliest first. */
    public Map<PersonId, List<LeadChange>> changes(StaffMember staff, Collection<Lead> some) {
        Set<PersonId> persons = some.stream().map(Lead::person).collect(Collectors.toSet());
        return persons.isEmpty() ? Map.of() : leads.changes(staff.clinic(), persons);
    }

    /**
     * How many changes a page shows of the persons behind these leads: the versions that {@link Shown} carries. They are read
     * before the changes, so that none is missed.
     */
    public Map<PersonId, Integer> versions(StaffMember staff, Collection<Lead> shown) {
        Set<PersonId> persons = shown.stream().map(Lead::person).collect(Collectors.toSet());
        Map<PersonId, Integer> versions = new HashMap<>();
        persons.forEach(person -> versions.put(person, 0));
        if (!persons.isEmpty()) {
            versions.putAll(leads.versions(staff.clinic(), persons));
        }
        return versions;
    }

    /** The calls to the persons behind these leads, earliest first. */
    public Map<PersonId, List<LeadChange>> calls(StaffMember staff, Collection<Lead> called) {
        Set<PersonId> persons = called.stream().map(Lead::person).collect(Collectors.toSet());
        return persons.isEmpty() ? Map.of() : leads.calls(staff.clinic(), persons);
    }

    /** What the person behind a lead agreed to. */
    public ConsentLedger consents(StaffMember staff, Lead lead) {
        return consents.of(staff.clinic(), lead.person());
    }

    /** What each of the persons behind these leads agreed to. */
    public Map<PersonId, ConsentLedger> consents(StaffMember staff, Collection<Lead> some) {
        Set<PersonId> persons = some.stream().map(Lead::person).collect(Collectors.toSet());
        return persons.isEmpty() ? Map.of() : consents.of(staff.clinic(), persons);
    }

    /** What became of the leads that were received in that time, by where they came from. */
    public List<LeadTally> tallies(StaffMember staff, Instant from, Instant until) {
        return leads.tallies(staff.clinic(), from, until);
    }

    /**
     * Brings the lead to a state.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws IllegalArgumentException for SPAM and ERASED, which are more than a state
     */
    public void mark(StaffMember staff, LeadId id, LeadState state) {
        mark(staff, Shown.whatever(id), state);
    }

    /**
     * The same from a page.
     *
     * @throws LeadRefusal.ChangedMeanwhile when it does not show all that was done
     */
    public void mark(StaffMember staff, Shown<LeadId> shown, LeadState state) {
        if (state == LeadState.SPAM || state == LeadState.ERASED) {
            throw new IllegalArgumentException("not a state to be marked with: " + state);
        }
        journal.mark(locked(staff, shown), state, staff.name());
    }

    /**
     * Logs that the person behind a lead was called. One call answers all that the person is waiting for.
     *
     * @param note what was said; null: nothing to note
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void logCall(StaffMember staff, LeadId id, CallOutcome outcome, @Nullable String note) {
        logCall(staff, Shown.whatever(id), outcome, note);
    }

    /**
     * The same from a page.
     *
     * @throws LeadRefusal.ChangedMeanwhile when it does not show all that was done
     */
    public void logCall(StaffMember staff, Shown<LeadId> shown, CallOutcome outcome, @Nullable String note) {
        Lead called = locked(staff, shown);
        @Nullable String text = note == null ? null : PlainText.lines(note, MOST_NOTE);
        UUID call = journal.note(called, new LeadChange.Called(outcome, text), staff.name());
        for (Lead lead : leads.openOf(staff.clinic(), called.person())) {
            if (lead.id().equals(called.id())) {
                // what the call itself says needs no further note
                journal.bring(lead, outcome.leadsTo());
            } else {
                journal.mark(lead, outcome.leadsTo(), staff.name(), call);
            }
        }
    }

    /** What can be taken back of what was done about a person: the last act of that member of staff, for a minute. */
    public Optional<LeadChange> undoable(StaffMember staff, List<LeadChange> changes) {
        return changes.stream()
                .filter(LeadChange::isAct)
                .reduce((earlier, later) -> later)
                .filter(last -> staff.name().equals(last.by()))
                .filter(last -> SecondThought.lasts(last.at(), clock.instant()));
    }

    /**
     * Takes back what that member of staff did last about the person behind a lead, with all that followed from it.
     *
     * @throws LeadRefusal.ChangedMeanwhile when the page does not show all that was done
     * @throws LeadRefusal.NothingToUndo when there is nothing, or it was longer ago
     */
    public void undo(StaffMember staff, Shown<LeadId> shown) {
        Lead lead = locked(staff, shown);
        List<LeadChange> changes = leads.changes(staff.clinic(), lead.person());
        LeadChange act = undoable(staff, changes).orElseThrow(LeadRefusal.NothingToUndo::new);
        journal.takeBack(
                changes.stream().filter(change -> change.isOf(act.id())).toList());
        journal.note(lead, new LeadChange.Undone(), staff.name());
    }

    /**
     * Writes something down about a lead. It takes nothing from what others have done, so it is written down whatever has
     * happened meanwhile.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     * @throws clinic.frontdesk.contact.ContactRefusal for a text that is blank or too long
     */
    public void note(StaffMember staff, LeadId id, String text) {
        journal.note(open(staff, id), new LeadChange.Noted(PlainText.lines(text, MOST_NOTE)), staff.name());
    }

    /**
     * Gives a lead to a member of staff.
     *
     * @param someone of the same clinic; null: nobody in particular
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void assign(StaffMember staff, LeadId id, @Nullable Account someone) {
        assign(staff, Shown.whatever(id), someone);
    }

    /**
     * The same from a page.
     *
     * @throws LeadRefusal.ChangedMeanwhile when it does not show all that was done
     */
    public void assign(StaffMember staff, Shown<LeadId> shown, @Nullable Account someone) {
        Lead lead = locked(staff, shown);
        leads.update(lead.assignedTo(someone == null ? null : someone.id()));
        @Nullable String name = someone == null ? null : someone.name().full();
        journal.note(lead, new LeadChange.Assigned(name), staff.name());
    }

    /** Sets a lead aside as spam. */
    public void setAside(StaffMember staff, LeadId id) {
        setAside(staff, Shown.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws LeadRefusal.ChangedMeanwhile when it does not show all that was done
     */
    public void setAside(StaffMember staff, Shown<LeadId> shown) {
        Lead lead = locked(staff, shown);
        if (lead.state() != LeadState.SPAM) {
            leads.update(lead.asSpam());
            journal.note(lead, new LeadChange.Marked(LeadState.SPAM), staff.name());
            journal.expectNothing(lead);
        }
    }

    /**
     * Takes a lead out of quarantine: it is announced as if it came now, and its promise begins anew. A booking that was
     * doubtful stays to be confirmed.
     */
    public void release(StaffMember staff, Clinic clinic, LeadId id) {
        release(staff, clinic, Shown.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws LeadRefusal.ChangedMeanwhile when it does not show all that was done
     */
    public void release(StaffMember staff, Clinic clinic, Shown<LeadId> shown) {
        Lead lead = locked(staff, shown);
        if (!lead.quarantined()) {
            return;
        }
        boolean booking = lead.enquiry() instanceof Enquiry.Visit;
        Lead released = lead.released(
                booking
                        ? null
                        : Promise.soonest(clinic, clock.instant(), holidays).orElse(null));
        leads.update(released);
        journal.note(lead, new LeadChange.Released(), staff.name());
        letters.answered(staff.clinic(), lead.id());
        if (!booking) {
            journal.announceLater(released);
        }
    }

    /**
     * Notes that the person behind a lead withdrew their consent.
     *
     * @throws LeadRefusal.UnknownLead when the clinic has none of that id
     */
    public void withdraw(StaffMember staff, LeadId id, ConsentPurpose purpose) {
        Lead lead = open(staff, id);
        consents.of(staff.clinic(), lead.person())
                .latest(purpose)
                .filter(ConsentEntry::given)
                .ifPresent(given -> consents.add(withdrawal(staff, given)));
    }

    private ConsentEntry withdrawal(StaffMember staff, ConsentEntry given) {
        return new ConsentEntry(
                ids.next(),
                given.clinic(),
                given.person(),
                given.lead(),
                given.purpose(),
                false,
                given.version(),
                given.language(),
                given.textHash(),
                clock.instant(),
                null,
                null,
                staff.name());
    }

    private Lead locked(StaffMember staff, Shown<LeadId> shown) {
        Lead lead =
                leads.lock(staff.clinic(), shown.what()).orElseThrow(() -> new LeadRefusal.UnknownLead(shown.what()));
        journal.requireSeen(lead, shown);
        return lead;
    }
}
