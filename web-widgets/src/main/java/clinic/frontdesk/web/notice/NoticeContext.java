package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a notice is about, and how it is said in one language. */
record NoticeContext(EventType event, Clinic clinic, Lead lead, Optional<Appointment> appointment, Locale locale) {

    NoticeContext(EventType event, Clinic clinic, Lead lead, Optional<Appointment> appointment) {
        this(event, clinic, lead, appointment, clinic.profile().locale());
    }

    /** For the visitor, in the language in which they asked or else the clinic's. */
    NoticeContext forVisitor() {
        return in(clinic.profile().closest(lead.provenance().locale()));
    }

    /** For the clinic's people. */
    NoticeContext forStaff() {
        return in(Languages.ofStaff(clinic));
    }

    private NoticeContext in(Locale language) {
        return new NoticeContext(event, clinic, lead, appointment, language);
    }

    /** What a letter about it tells. */
    LetterKind kind() {
        return switch (event) {
            case LEAD_RECEIVED -> asked();
            case PROMISE_OVERDUE -> LetterKind.OVERDUE;
            case APPOINTMENT_BOOKED -> isRequest() ? LetterKind.REQUESTED : LetterKind.BOOKED;
            case APPOINTMENT_UNCONFIRMED -> LetterKind.UNCONFIRMED;
            case APPOINTMENT_ACCEPTED -> LetterKind.ACCEPTED;
            case APPOINTMENT_REJECTED -> LetterKind.REJECTED;
            // staff accept the new time, too
            case APPOINTMENT_MOVED -> isRequest() ? LetterKind.REQUESTED : LetterKind.MOVED;
            case APPOINTMENT_CANCELLED -> LetterKind.CANCELLED;
            case APPOINTMENT_DISPLACED -> LetterKind.DISPLACED;
            case APPOINTMENT_REMINDER -> LetterKind.REMINDER;
            case APPOINTMENT_RELINKED -> LetterKind.RELINKED;
            case LEADS_SET_ASIDE, APPOINTMENT_ENDED ->
                throw new IllegalStateException("nobody is written to about " + event);
        };
    }

    private LetterKind asked() {
        return switch (lead.intent()) {
            case CALLBACK -> LetterKind.CALLBACK;
            case PRICING -> LetterKind.PRICING;
            case DISCOVERY -> throw new IllegalStateException("who books is written to about the appointment");
        };
    }

    private boolean isRequest() {
        return hasStatus(AppointmentStatus.REQUESTED);
    }

    boolean hasStatus(AppointmentStatus status) {
        return appointment.filter(booked -> booked.status() == status).isPresent();
    }

    String language() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... parts) {
        return Words.in(locale).say(key, parts);
    }

    /** What can be booked online of what it is about. */
    List<Slug> types() {
        Stream<Slug> asked =
                appointment.map(booked -> Stream.of(booked.type())).orElseGet(() -> lead.enquiry().types().stream());
        return asked.filter(type -> clinic.appointmentType(type)
                        .filter(AppointmentType::isBookableOnline)
                        .isPresent())
                .toList();
    }

    /** How a letter to the visitor begins. */
    List<String> opening() {
        return List.of(
                say("letter.hello", lead.contact().name().full()), say("letter.line." + kind(), number(), keptUntil()));
    }

    /** Until when it has to be confirmed; empty unless it has to be. */
    private String keptUntil() {
        return appointment.map(Appointment::keptUntil).map(this::said).orElse("");
    }

    /** How it ends. */
    List<String> closing() {
        String phone = clinic.profile().phone().displayedIn(clinic.profile().country());
        Stream<String> fixed = Stream.of(say("letter.reference", lead.reference()), say("letter.changes", phone));
        return Stream.concat(next().stream(), fixed).toList();
    }

    /** What happens next, where the visitor waits for the clinic; what an appointment makes of it, they know. */
    private Optional<String> next() {
        return event == EventType.LEAD_RECEIVED ? lead.enquiry().fold(new Next()) : Optional.empty();
    }

    private final class Next implements Enquiry.Cases<Optional<String>> {

        @Override
        public Optional<String> callBack(Enquiry.CallBack asked) {
            return Optional.of(say("letter.missed"));
        }

        @Override
        public Optional<String> pricing(Enquiry.Pricing asked) {
            return Optional.ofNullable(lead.promise())
                    .map(promise -> say("letter.rest." + asked.contactBy(), said(promise.by())));
        }

        @Override
        public Optional<String> visit(Enquiry.Visit booked) {
            return Optional.empty();
        }

        @Override
        public Optional<String> unreadable(Enquiry.Unreadable lost) {
            return Optional.empty();
        }
    }

    /** On the visitor's clock, with its zone. */
    private String said(Instant instant) {
        TimeFormat visitor =
                TimeFormats.of(clinic, lead.provenance().zone(), locale).visitor();
        return say("near.zoned", visitor.full(instant), visitor.zoneName());
    }

    /** The visitor's phone number, as people of the clinic's country write it. */
    String number() {
        return lead.contact()
                .phoneNumber()
                .map(number -> number.displayedIn(clinic.profile().country()))
                .orElse(lead.lacks(Lead.Part.PHONE) ? say("letter.your-number") : "");
    }
}
