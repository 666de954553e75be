package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.people.NoticesView.Failing;
import clinic.frontdesk.desk.people.NoticesView.Files;
import clinic.frontdesk.desk.people.NoticesView.Said;
import clinic.frontdesk.desk.people.NoticesView.Target;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.notice.Webhooks;
import clinic.frontdesk.web.clinic.file.FolderReport;
import clinic.frontdesk.web.notice.ClinicMail;
import clinic.frontdesk.web.notice.Recipients;
import clinic.frontdesk.web.notice.VisitorMail;
import clinic.frontdesk.web.notice.WebhookCourier;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the page of notices: what could not be delivered, the webhooks, and what was left out of the clinic's files. */
@Dependent
public class NoticeViews {

    private static final int PAGE = 50;

    private final NoticeDesk notices;
    private final Webhooks webhooks;
    private final Recipients recipients;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final Settings settings;
    private final FolderReport report;
    private final Transactions transactions;

    @Inject
    NoticeViews(
            NoticeDesk notices,
            Webhooks webhooks,
            Recipients recipients,
            AppointmentDesk appointments,
            LeadDesk leads,
            Settings settings,
            FolderReport report,
            Transactions transactions) {
        this.notices = notices;
        this.webhooks = webhooks;
        this.recipients = recipients;
        this.appointments = appointments;
        this.leads = leads;
        this.settings = settings;
        this.report = report;
        this.transactions = transactions;
    }

    /** The page as it is. */
    NoticesView page(Visit visit, @Nullable Cursor cursor, Said said) {
        return view(visit, cursor, said, false);
    }

    /** The page for somebody who wanted to change what has changed meanwhile. */
    NoticesView stale(Visit visit) {
        return view(visit, null, Said.NOTHING, true);
    }

    private NoticesView view(Visit visit, @Nullable Cursor cursor, Said said, boolean stale) {
        return transactions.within(() -> new NoticesView(
                visit,
                settings.mails(),
                said,
                failing(visit, cursor),
                notices.causes(visit.staff()),
                webhooks.states(visit.clinic()).entrySet().stream()
                        .map(known -> target(known.getKey(), known.getValue()))
                        .toList(),
                stale,
                files(visit)));
    }

    private Optional<Files> files(Visit visit) {
        return settings.clinics()
                .map(folder -> new Files(
                        report.about(visit.staff().clinic()),
                        report.trouble().map(trouble -> trouble.name()).orElse("")));
    }

    private Slice<Failing> failing(Visit visit, @Nullable Cursor cursor) {
        Slice<Delivery> slice = notices.failing(visit.staff(), cursor, PAGE);
        Map<AppointmentId, Appointment> booked = appointments.all(
                visit.staff(),
                slice.items().stream()
                        .filter(delivery -> delivery.event().type().isOfAppointment())
                        .map(delivery -> new AppointmentId(delivery.event().subject()))
                        .toList());
        Map<LeadId, Lead> about = leads.all(
                visit.staff(),
                slice.items().stream()
                        .flatMap(delivery -> Stream.ofNullable(lead(delivery.event(), booked)))
                        .distinct()
                        .toList());
        return slice.map(delivery -> {
            @Nullable LeadId lead = lead(delivery.event(), booked);
            @Nullable Lead known = lead == null ? null : about.get(lead);
            return new Failing(delivery, to(visit, delivery, known), known);
        });
    }

    private static @Nullable LeadId lead(Event event, Map<AppointmentId, Appointment> booked) {
        if (event.type() == EventType.LEADS_SET_ASIDE) {
            return null;
        }
        if (!event.type().isOfAppointment()) {
            return new LeadId(event.subject());
        }
        return Optional.ofNullable(booked.get(new AppointmentId(event.subject())))
                .map(Appointment::lead)
                .orElse(null);
    }

    private String to(Visit visit, Delivery delivery, @Nullable Lead lead) {
        return switch (delivery.courier()) {
            case ClinicMail.NAME ->
                recipients
                        .find(visit.clinic(), delivery)
                        .map(EmailAddress::value)
                        .orElse("");
            case WebhookCourier.NAME ->
                visit.clinic()
                        .notification()
                        .webhook(delivery.target())
                        .map(webhook -> webhook.url().toString())
                        .orElse("");
            case VisitorMail.NAME ->
                Optional.ofNullable(lead)
                        .flatMap(known -> known.contact().emailAddress())
                        .map(EmailAddress::value)
                        .orElse("");
            default -> "";
        };
    }

    private Target target(Webhook webhook, WebhookState state) {
        return new Target(webhook, webhooks.secrets(state).get(0), state);
    }
}
