package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.desk.page.EditConflicts;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.people.QuarantineView.Stale;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the page of the quarantine. */
@Dependent
class QuarantineViews {

    private static final int PAGE = 50;

    private final LeadDesk leads;
    private final Quarantine quarantine;
    private final Transactions transactions;

    @Inject
    QuarantineViews(LeadDesk leads, Quarantine quarantine, Transactions transactions) {
        this.leads = leads;
        this.quarantine = quarantine;
        this.transactions = transactions;
    }

    /**
     * The list.
     *
     * @param spam shows what was found to be spam
     * @param act what was just decided, so that it can be undone; null: nothing
     */
    QuarantineView list(Visit visit, boolean spam, @Nullable Cursor at, FlashMessage done, @Nullable String act) {
        return view(visit, spam, at, done, undoable(visit, act), visit.typed("/quarantine"), List.of());
    }

    /** The list for somebody who ticked what colleagues have dealt with meanwhile. */
    QuarantineView outOfDate(
            Visit visit, boolean spam, @Nullable Cursor at, Fields typed, List<Versioned<LeadId>> ticked) {
        return view(visit, spam, at, FlashMessage.NOTHING, List.of(), typed, stale(visit, ticked));
    }

    private List<UndoOffer> undoable(Visit visit, @Nullable String act) {
        if (act == null) {
            return List.of();
        }
        List<LeadChange> changes = transactions.within(() -> quarantine.undoable(visit.staff(), GivenId.of(act)));
        return changes.stream()
                .limit(1)
                .map(one -> new UndoOffer(
                        "/quarantine/undo?act=" + act,
                        visit.say("desk.quarantine.many", visit.what(one.what()), changes.size()),
                        changes.size()))
                .toList();
    }

    private List<Stale> stale(Visit visit, List<Versioned<LeadId>> ticked) {
        return transactions.within(() -> {
            Map<LeadId, Lead> known = leads.all(
                    visit.staff(), ticked.stream().map(Versioned::what).toList());
            Map<PersonId, List<LeadChange>> changes = leads.changes(visit.staff(), known.values());
            return ticked.stream()
                    .flatMap(one -> Optional.ofNullable(known.get(one.what())).stream()
                            .map(lead -> stale(visit, one, lead, changes)))
                    .filter(one -> !one.entries().isEmpty())
                    .toList();
        });
    }

    private static Stale stale(
            Visit visit, Versioned<LeadId> shown, Lead lead, Map<PersonId, List<LeadChange>> changes) {
        List<LeadChange> ofPerson = changes.getOrDefault(lead.person(), List.of());
        return new Stale(lead, EditConflicts.sinceShown(visit, shown, ofPerson));
    }

    private QuarantineView view(
            Visit visit,
            boolean spam,
            @Nullable Cursor cursor,
            FlashMessage done,
            List<UndoOffer> undoable,
            Fields typed,
            List<Stale> stale) {
        LeadFilter aside = LeadFilter.setAside(PAGE);
        LeadFilter found = LeadFilter.spam(PAGE);
        LeadFilter listed = spam ? found : aside;
        // before they are read once more, so that the page shows no less than their versions say
        Map<PersonId, Integer> versions = transactions.within(() -> leads.versions(
                visit.staff(), leads.slice(visit.staff(), listed, cursor).items()));
        return transactions.within(() -> new QuarantineView(
                visit,
                leads.slice(visit.staff(), listed, cursor),
                cursor == null ? "" : cursor.toString(),
                leads.count(visit.staff(), aside),
                leads.count(visit.staff(), found),
                spam,
                done,
                undoable,
                typed,
                stale,
                versions));
    }
}
