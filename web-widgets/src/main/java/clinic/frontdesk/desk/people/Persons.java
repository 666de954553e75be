package clinic.frontdesk.desk.people;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.Guarded;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.UndoOffers;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.people.Person.Booked;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.notice.VisitorMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what is known of a person. */
@Dependent
class Persons {

    private final LeadDesk leads;
    private final FollowUp followUp;
    private final ConsentDesk consents;
    private final AppointmentDesk appointments;
    private final DiaryDesk diary;
    private final Accounts accounts;
    private final Articles articles;
    private final Timelines timelines;
    private final NoticeDesk notices;
    private final UndoOffers undo;

    @Inject
    Persons(
            LeadDesk leads,
            FollowUp followUp,
            ConsentDesk consents,
            AppointmentDesk appointments,
            DiaryDesk diary,
            Accounts accounts,
            Articles articles,
            Timelines timelines,
            NoticeDesk notices,
            UndoOffers undo) {
        this.leads = leads;
        this.followUp = followUp;
        this.consents = consents;
        this.appointments = appointments;
        this.diary = diary;
        this.accounts = accounts;
        this.articles = articles;
        this.timelines = timelines;
        this.notices = notices;
        this.undo = undo;
    }

    /**
     * The person behind a lead, to be shown beside a list. Where they can't be shown the list is there all the same.
     *
     * @throws clinic.frontdesk.lead.LeadRefusal.UnknownLead when the clinic has none of that id
     */
    PersonPane pane(Visit visit, LeadId id) {
        return pane(visit, id, accounts.all(visit.staff().clinic()), alone(visit));
    }

    /** The same where it is known who could look after them, and which leads stand in the list. */
    PersonPane pane(Visit visit, LeadId id, List<Account> colleagues, ListedAppointments listed) {
        Lead lead = leads.open(visit.staff(), id);
        return Guarded.made(
                () -> PersonPane.of(of(visit, id, colleagues, listed)), PersonPane.unshown(lead.reference()));
    }

    private ListedAppointments alone(Visit visit) {
        return new ListedAppointments(appointments, visit, List.of());
    }

    /**
     * The person behind a lead. What a machine may have sent in their name is not held against them.
     *
     * @throws clinic.frontdesk.lead.LeadRefusal.UnknownLead when the clinic has none of that id
     */
    Person of(Visit visit, LeadId id) {
        return of(visit, id, accounts.all(visit.staff().clinic()), alone(visit));
    }

    private Person of(Visit visit, LeadId id, List<Account> colleagues, ListedAppointments listed) {
        Lead lead = leads.open(visit.staff(), id);
        PersonFile file = leads.fileOf(visit.staff(), lead);
        List<LeadChange> changes = file.changes();
        List<Lead> all = file.leads().stream()
                .filter(one -> one.id().equals(id) || !one.quarantined())
                .toList();
        List<Booked> booked =
                booked(listed, all).stream().sorted(ownFirst(lead)).toList();
        History history = new History(
                all,
                changes,
                booked,
                consents.of(visit.staff(), lead),
                notices.about(visit.staff(), History.subjects(all, booked)));
        return new Person(
                lead,
                PersonDetails.of(
                        visit, lead, history.consents(), title(visit, lead).orElse(null)),
                history.consents(),
                booked,
                timelines.of(visit, history),
                colleagues,
                history.isUnmailed(lead, VisitorMail.NAME),
                changes.size(),
                undoable(visit, lead, changes, booked),
                spammer(lead, changes));
    }

    private List<UndoOffer> undoable(Visit visit, Lead lead, List<LeadChange> changes, List<Booked> booked) {
        Stream<UndoOffer> done = followUp.undoable(visit.staff(), changes).stream()
                .map(last -> new UndoOffer("/leads/" + lead.id() + "/undo", visit.what(last.what()), changes.size()));
        Stream<UndoOffer> settled =
                booked.stream().flatMap(one -> undo.of(visit, one.appointment().id(), one.changes()).stream());
        return Stream.concat(done, settled).toList();
    }

    /** Who marked it last as spam. */
    private static Optional<String> spammer(Lead lead, List<LeadChange> changes) {
        return changes.stream()
                .filter(change ->
                        lead.state() == LeadState.SPAM && change.lead().equals(lead.id()))
                .filter(change -> change.what().equals(new LeadChange.Marked(LeadState.SPAM)))
                .reduce((earlier, later) -> later)
                .map(LeadChange::by);
    }

    /** Title of the article in which it was asked. */
    Optional<String> title(Visit visit, Lead lead) {
        return Optional.ofNullable(lead.provenance().article())
                .map(slug -> Slug.isSlug(slug)
                        ? articles.find(visit.staff().clinic(), new Slug(slug))
                                .map(Article::title)
                                .orElse(slug)
                        : slug);
    }

    private static Comparator<Booked> ownFirst(Lead lead) {
        Comparator<Booked> latest =
                Comparator.comparing((Booked one) -> one.appointment().start()).reversed();
        return Comparator.comparing((Booked one) -> !one.lead().id().equals(lead.id()))
                .thenComparing(latest);
    }

    private List<Booked> booked(ListedAppointments listed, List<Lead> leads) {
        Map<LeadId, Lead> asked = leads.stream().collect(Collectors.toMap(Lead::id, Function.identity()));
        return listed.historiesOf(asked.keySet()).entrySet().stream()
                .map(made -> booked(
                        made.getKey(),
                        Objects.requireNonNull(asked.get(made.getKey().lead())),
                        made.getValue()))
                .toList();
    }

    private Booked booked(Appointment made, Lead lead, List<AppointmentChange> changes) {
        return new Booked(made, lead, acts(made), changes);
    }

    private List<Kind> acts(Appointment appointment) {
        return Stream.of(
                        Kind.CONFIRMED,
                        Kind.ACCEPTED,
                        Kind.REJECTED,
                        Kind.MOVED,
                        Kind.MISSED,
                        Kind.CANCELLED,
                        Kind.RELINKED)
                .filter(kind -> diary.may(appointment, kind))
                .toList();
    }
}
