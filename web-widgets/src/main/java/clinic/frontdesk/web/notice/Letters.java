package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.web.appointment.AppointmentAddresses;
import clinic.frontdesk.web.calendar.CalendarEntry;
import clinic.frontdesk.web.notice.Letter.Button;
import clinic.frontdesk.web.notice.Letter.Part;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the letters about an event, from what is stored when they're sent. */
@Dependent
public class Letters {

    private final StoredContexts contexts;
    private final Timeliness timeliness;
    private final DigestLetter digest;
    private final Transactions transactions;
    private final Settings settings;
    private final AppointmentAddresses addresses;
    private final Clock clock;

    @Inject
    Letters(
            StoredContexts contexts,
            Timeliness timeliness,
            DigestLetter digest,
            Transactions transactions,
            Settings settings,
            AppointmentAddresses addresses,
            @Own Clock clock) {
        this.contexts = contexts;
        this.timeliness = timeliness;
        this.digest = digest;
        this.transactions = transactions;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * What the clinic's people are told: that there is something, and where; nothing about anyone's health. Empty when they
     * did it themselves, or it is no longer so.
     */
    public Optional<Letter> toClinic(Event event) {
        return transactions.within(
                () -> event.type() == EventType.LEADS_SET_ASIDE ? digest.of(event) : toClinic(event, contexts));
    }

    /** The same of a person of whom all is known. */
    public Optional<Letter> toClinic(Event event, PersonContexts known) {
        return toClinic(event, (NoticeContexts) known);
    }

    private Optional<Letter> toClinic(Event event, NoticeContexts source) {
        return current(event, source)
                .filter(context -> !Timeliness.isByStaff(context, source))
                .map(this::notice);
    }

    /**
     * What the visitor is told, in their language. It is to nobody when their address can't be read any more, and empty when they
     * gave none, or when there is nothing left to tell.
     */
    public Optional<Letter> toVisitor(Event event) {
        return transactions.within(() -> toVisitor(event, contexts));
    }

    /** The same of a person of whom all is known. */
    public Optional<Letter> toVisitor(Event event, PersonContexts known) {
        return toVisitor(event, (NoticeContexts) known);
    }

    private Optional<Letter> toVisitor(Event event, NoticeContexts source) {
        return current(event, source).flatMap(context -> recipient(context.lead())
                .map(to -> answer(context, timeliness.changesEnd(context, source), to)));
    }

    /** Where it goes; empty where nowhere was given, and nowhere in particular where that can't be read any more. */
    private static Optional<List<String>> recipient(Lead lead) {
        return lead.lacks(Lead.Part.EMAIL)
                ? Optional.of(List.of())
                : lead.contact().emailAddress().map(to -> List.of(to.value()));
    }

    /** A letter that only shows that letters arrive. */
    public Letter test(Clinic clinic, EmailAddress to) {
        Locale language = Languages.ofStaff(clinic);
        Words words = Words.in(language);
        return new Letter(
                clinic,
                List.of(to.value()),
                null,
                language.toLanguageTag(),
                words.say("notice.test.subject", clinic.profile().name()),
                List.of(words.say("notice.test.line")),
                List.of(),
                List.of(),
                toDesk(settings, words.say("notice.open"), ""),
                null);
    }

    private Optional<NoticeContext> current(Event event, NoticeContexts source) {
        return source.of(event).filter(context -> !timeliness.isOutdated(context, source));
    }

    private Letter notice(NoticeContext context) {
        NoticeContext ours = context.forStaff();
        LetterParts parts = new LetterParts();
        List<String> facts = parts.made(Part.FACTS, new LetterFacts(ours)::forStaff, List.of());
        return new Letter(
                context.clinic(),
                staff(context.clinic()),
                null,
                ours.language(),
                ours.say(
                        "notice.subject." + ours.kind(),
                        ours.lead().contact().name().full()),
                List.of(ours.say(
                        "notice.line." + ours.kind(),
                        ours.lead().contact().name().full())),
                facts,
                List.of(),
                toDesk(
                        settings,
                        ours.say("notice.open"),
                        "/leads/" + context.lead().id()),
                null,
                parts.missing());
    }

    /** Opens a page of the desk; null: the application has none. */
    static @Nullable Button toDesk(Settings settings, String label, String page) {
        return settings.desk() ? new Button(label, settings.publicUrl().absolute("/desk" + page)) : null;
    }

    static List<String> staff(Clinic clinic) {
        return clinic.notification().staff().stream().map(EmailAddress::value).toList();
    }

    /**
     * @param changesEnd until when the visitor may change it; empty: not any more
     * @param to empty: where it is to go can't be read any more
     */
    private Letter answer(NoticeContext context, Optional<Instant> changesEnd, List<String> to) {
        NoticeContext theirs = context.forVisitor();
        LetterParts parts = new LetterParts();
        List<String> facts = parts.made(Part.FACTS, new LetterFacts(theirs)::forVisitor, List.of());
        Optional<Button> button =
                parts.made(Part.BUTTON, () -> button(theirs, changesEnd.isPresent()), Optional.empty());
        Optional<CalendarEntry> entry = parts.made(Part.CALENDAR, () -> calendar(theirs), Optional.empty());
        Clinic clinic = context.clinic();
        EmailAddress own = clinic.profile().email();
        return new Letter(
                clinic,
                to,
                own == null ? null : own.value(),
                theirs.language(),
                theirs.say("letter.subject." + theirs.kind(), clinic.profile().name()),
                theirs.opening(),
                facts,
                closing(theirs, changesEnd),
                button.orElse(null),
                entry.orElse(null),
                parts.missing());
    }

    /** With how long the appointment can be changed where its letter has the link for that. */
    private static List<String> closing(NoticeContext context, Optional<Instant> changesEnd) {
        Stream<String> until =
                context.kind().isManaged() ? changesEnd.map(new LetterFacts(context)::until).stream() : Stream.empty();
        return Stream.concat(until, context.closing().stream()).toList();
    }

    private Optional<Button> button(NoticeContext context, boolean changeable) {
        return switch (context.kind()) {
            case BOOKED, REQUESTED, ACCEPTED, MOVED, REMINDER, RELINKED ->
                Optional.of(manage(context, changeable ? "letter.manage" : "letter.see"));
            case DISPLACED -> Optional.of(manage(context, "letter.choose"));
            case UNCONFIRMED -> Optional.of(manage(context, "letter.confirm"));
            case PRICING, CANCELLED, REJECTED -> Optional.of(new Button(context.say("letter.book"), booking(context)));
            case CALLBACK, OVERDUE -> Optional.empty();
        };
    }

    /** Of the type that it was about, where it was one. */
    private String booking(NoticeContext context) {
        String page =
                settings.publicUrl().absolute("/clinics/" + context.clinic().slug() + "/book");
        List<Slug> types = context.types();
        return types.size() == 1 ? page + "?type=" + types.get(0) : page;
    }

    private Button manage(NoticeContext context, String label) {
        return new Button(
                context.say(label), addresses.manage(context.appointment().orElseThrow()));
    }

    private CalendarEntry entry(NoticeContext context, Appointment appointment) {
        return CalendarEntry.of(
                context.clinic(), appointment, context.locale(), clock.instant(), addresses.manageable(appointment));
    }

    private Optional<CalendarEntry> calendar(NoticeContext context) {
        return context.kind().hasCalendarEntry()
                ? Optional.of(entry(context, context.appointment().orElseThrow()))
                : Optional.empty();
    }
}
