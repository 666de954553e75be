package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.web.words.TimeFormat;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is sent, as the Standard Webhooks specification lays it out: what happened, when, and to whom. It has no
 * health text: neither topic nor note nor answers.
 *
 * @param type such as {@code lead.received}
 * @param timestamp when it happened, ISO 8601
 */
public record WebhookBody(String type, String timestamp, Data data) {

    private static final Jsonb WRITER = JsonbBuilder.create();

    /** What it happened to. */
    public record Data(String clinic, Person person, LeadView lead, @Nullable AppointmentView appointment) {}

    /**
     * A person; the id is the same for all enquiries with that phone number or e-mail address.
     *
     * @param phone E.164, without its extension
     * @param phoneExtension what is dialled once somebody answers
     * @param phoneUnknown true where the number is in no range that is known to be in use; absent: it is
     * @param unreadable which of the others were given and can't be read any more; absent: none
     */
    public record Person(
            String id,
            String name,
            @Nullable String phone,
            @Nullable String phoneExtension,
            @Nullable Boolean phoneUnknown,
            @Nullable String email,
            @Nullable List<String> unreadable) {}

    /**
     * An enquiry.
     *
     * @param promisedFrom when the clinic has promised to turn to the person, ISO 8601
     * @param types appointment types that it is about
     */
    public record LeadView(
            String id,
            String reference,
            String intent,
            String state,
            String receivedAt,
            @Nullable String promisedFrom,
            @Nullable String promisedBy,
            List<String> types,
            Origin origin) {}

    /** Where an enquiry came from. */
    public record Origin(
            @Nullable String page,
            @Nullable String referrer,
            @Nullable String article,
            @Nullable String section,
            @Nullable String placement,
            Map<String, String> campaign,
            String locale) {
        static Origin of(Provenance from) {
            return new Origin(
                    from.page(),
                    from.referrer(),
                    from.article(),
                    from.section(),
                    from.placement(),
                    from.campaign(),
                    from.locale().toLanguageTag());
        }
    }

    /** An appointment; instants are ISO 8601 with the clinic's offset. */
    public record AppointmentView(
            String id,
            String status,
            String type,
            String practitioner,
            String location,
            String start,
            String end,
            String timeZone,
            @Nullable String externalId) {}

    static WebhookBody of(Event event, NoticeContext context) {
        TimeFormat format = new TimeFormat(context.clinic().timeZone(), Locale.ROOT);
        Lead lead = context.lead();
        return new WebhookBody(
                event.type().wireName(),
                event.at().toString(),
                new Data(
                        event.clinic().value(),
                        new Person(
                                lead.person().toString(),
                                lead.contact().name().full(),
                                lead.contact()
                                        .phoneNumber()
                                        .map(PhoneNumber::e164)
                                        .orElse(null),
                                lead.contact()
                                        .phoneNumber()
                                        .flatMap(PhoneNumber::extension)
                                        .orElse(null),
                                lead.contact()
                                        .phoneNumber()
                                        .filter(number -> !number.isKnown())
                                        .map(unknown -> true)
                                        .orElse(null),
                                lead.contact()
                                        .emailAddress()
                                        .map(EmailAddress::value)
                                        .orElse(null),
                                unreadable(lead)),
                        view(lead, format),
                        context.appointment()
                                .map(booked -> view(booked, format))
                                .orElse(null)));
    }

    private static @Nullable List<String> unreadable(Lead lead) {
        List<String> parts = Stream.of(Lead.Part.NAME, Lead.Part.PHONE, Lead.Part.EMAIL)
                .filter(lead::lacks)
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
        return parts.isEmpty() ? null : parts;
    }

    /** As JSON. */
    String json() {
        return WRITER.toJson(this);
    }

    private static LeadView view(Lead lead, TimeFormat format) {
        Optional<Promise> promise = Optional.ofNullable(lead.promise());
        return new LeadView(
                lead.id().toString(),
                lead.reference(),
                lead.intent().name(),
                lead.state().name(),
                format.iso(lead.receivedAt()),
                promise.map(promised -> format.iso(promised.from())).orElse(null),
                promise.map(promised -> format.iso(promised.by())).orElse(null),
                lead.enquiry().types().stream().map(Slug::value).toList(),
                Origin.of(lead.provenance()));
    }

    private static AppointmentView view(Appointment appointment, TimeFormat format) {
        return new AppointmentView(
                appointment.id().toString(),
                appointment.status().name(),
                appointment.type().value(),
                appointment.practitioner().value(),
                appointment.location().value(),
                format.iso(appointment.time().start()),
                format.iso(appointment.time().end()),
                format.zone().getId(),
                appointment.externalId());
    }
}
