package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.web.appointment.Addresses;
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

    private final Matters matters;
    private final DigestLetter digest;
    private final Transactions transactions;
    private final Settings settings;
    private final Addresses addresses;
    private final Clock clock;

    @Inject
    Letters(
            Matters matters,
            DigestLetter digest,
            Transactions transactions,
            Settings settings,
            Addresses addresses,
            @Own Clock clock) {
        this.matters = matters;
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
                () -> event.type() == EventType.LEADS_SET_ASIDE ? digest.of(event) : toClinic(event, matters));
    }

    /** The same of a person of whom all is known. */
    public Optional<Letter> toClinic(Event event, MattersOfPerson known) {
        return toClinic(event, (MatterSource) known);
    }

    private Optional<Letter> toClinic(Event event, MatterSource source) {
        return current(event, source)
                .filter(matter -> !isByStaff(matter, source))
                .map(this::notice);
    }

    /**
     * What the visitor is told, in their language. It is to nobody when their address can't be read any more, and empty when they
     * gave none, or when there is nothing left to tell.
     */
    public Optional<Letter> toVisitor(Event event) {
        return transactions.within(() -> toVisitor(event, matters));
    }

    /** The same of a person of whom all is known. */
    public Optional<Letter> toVisitor(Event event, MattersOfPerson known) {
        return toVisitor(event, (MatterSource) known);
    }

    private Optional<Letter> toVisitor(Event event, MatterSource source) {
        return current(event, source)
                .flatMap(matter -> recipient(matter.lead()).map(to -> answer(matter, changesEnd(matter, source), to)));
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

    private Optional<Matter> current(Event event, MatterSource source) {
        return source.of(event).filter(matter -> !isOutdated(matter, source));
    }

    /** Whether a letter about it would say what is no longer so: its enquiry or appointment has gone on since. */
    private boolean isOutdated(Matter matter, MatterSource source) {
        return switch (matter.event()) {
            case LEAD_RECEIVED, LEADS_SET_ASIDE, APPOINTMENT_REJECTED, APPOINTMENT_CANCELLED, APPOINTMENT_ENDED ->
                false;
            case PROMISE_OVERDUE -> matter.lead().state() != LeadState.NEW;
            case APPOINTMENT_UNCONFIRMED -> !matter.hasStatus(AppointmentStatus.UNCONFIRMED);
            case APPOINTMENT_BOOKED, APPOINTMENT_ACCEPTED, APPOINTMENT_MOVED, APPOINTMENT_RELINKED -> !isOpen(matter);
            case APPOINTMENT_DISPLACED -> !isOpen(matter) || !isLatest(Kind.DISPLACED, matter, source);
            case APPOINTMENT_REMINDER -> !matter.hasStatus(AppointmentStatus.BOOKED) || hasBegun(matter);
        };
    }

    private static boolean isOpen(Matter matter) {
        return matter.appointment().filter(booked -> booked.status().isOpen()).isPresent();
    }

    private boolean hasBegun(Matter matter) {
        return matter.appointment()
                .filter(booked -> !booked.start().isAfter(clock.instant()))
                .isPresent();
    }

    private static boolean isLatest(Kind kind, Matter matter, MatterSource source) {
        return latest(matter, source).filter(change -> change.kind() == kind).isPresent();
    }

    /** Whether the clinic's own people did it, who need no notice of it. */
    private static boolean isByStaff(Matter matter, MatterSource source) {
        return latest(matter, source).filter(change -> change.by() != null).isPresent();
    }

    private static Optional<AppointmentChange> latest(Matter matter, MatterSource source) {
        return matter.appointment().stream()
                .flatMap(booked -> source.changes(booked).stream())
                .filter(AppointmentChange::isOfAgreement)
                .reduce((earlier, later) -> later);
    }

    private Letter notice(Matter matter) {
        Matter ours = matter.forStaff();
        LetterParts parts = new LetterParts();
        List<String> facts = parts.made(Part.FACTS, new Facts(ours)::forStaff, List.of());
        return new Letter(
                matter.clinic(),
                staff(matter.clinic()),
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
                        "/leads/" + matter.lead().id()),
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

    /** Until when the visitor may move or cancel the appointment by its link; empty where that is over, or there is none. */
    private Optional<Instant> changesEnd(Matter matter, MatterSource source) {
        return matter.appointment()
                .map(Appointment::start)
                .map(start -> isLatest(Kind.DISPLACED, matter, source)
                        ? start
                        : matter.clinic().policy().changesEnd(start))
                .filter(clock.instant()::isBefore);
    }

    /**
     * @param changesEnd until when the visitor may change it; empty: not any more
     * @param to empty: where it is to go can't be read any more
     */
    private Letter answer(Matter matter, Optional<Instant> changesEnd, List<String> to) {
        Matter theirs = matter.forVisitor();
        LetterParts parts = new LetterParts();
        List<String> facts = parts.made(Part.FACTS, new Facts(theirs)::forVisitor, List.of());
        Optional<Button> button = parts.made(
                Part.BUTTON, () -> Optional.ofNullable(button(theirs, changesEnd.isPresent())), Optional.empty());
        Optional<CalendarEntry> entry =
                parts.made(Part.CALENDAR, () -> Optional.ofNullable(calendar(theirs)), Optional.empty());
        Clinic clinic = matter.clinic();
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
    private static List<String> closing(Matter matter, Optional<Instant> changesEnd) {
        Stream<String> until = matter.isManaged() ? changesEnd.map(new Facts(matter)::until).stream() : Stream.empty();
        return Stream.concat(until, matter.closing().stream()).toList();
    }

    private @Nullable Button button(Matter matter, boolean changeable) {
        if (matter.isManaged()) {
            return manage(matter, changeable ? "letter.manage" : "letter.see");
        }
        return switch (matter.kind()) {
            case "DISPLACED" -> manage(matter, "letter.choose");
            case "UNCONFIRMED" -> manage(matter, "letter.confirm");
            case "PRICING", "CANCELLED", "REJECTED" -> new Button(matter.say("letter.book"), booking(matter));
            default -> null;
        };
    }

    /** Of the type that it was about, where it was one. */
    private String booking(Matter matter) {
        String page =
                settings.publicUrl().absolute("/clinics/" + matter.clinic().slug() + "/book");
        List<Slug> types = matter.types();
        return types.size() == 1 ? page + "?type=" + types.get(0) : page;
    }

    private Button manage(Matter matter, String label) {
        return new Button(
                matter.say(label), addresses.manage(matter.appointment().orElseThrow()));
    }

    private CalendarEntry entry(Matter matter, Appointment appointment) {
        return CalendarEntry.of(
                matter.clinic(), appointment, matter.locale(), clock.instant(), addresses.manageable(appointment));
    }

    /** Of an appointment that was agreed, or was until now. */
    private @Nullable CalendarEntry calendar(Matter matter) {
        return switch (matter.kind()) {
            case "BOOKED", "ACCEPTED", "MOVED", "CANCELLED" ->
                entry(matter, matter.appointment().orElseThrow());
            default -> null;
        };
    }
}
