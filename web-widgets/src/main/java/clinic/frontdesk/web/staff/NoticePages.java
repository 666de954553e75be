package clinic.frontdesk.web.staff;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Slice;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentDesk;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.notice.NoticeRefusal;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.notice.Webhooks;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.clinic.file.FolderReport;
import clinic.frontdesk.web.notice.ClinicMail;
import clinic.frontdesk.web.notice.Letters;
import clinic.frontdesk.web.notice.Matters;
import clinic.frontdesk.web.notice.Postbox;
import clinic.frontdesk.web.notice.Recipients;
import clinic.frontdesk.web.notice.VisitorMail;
import clinic.frontdesk.web.notice.WebhookCourier;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.GivenId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How notices leave the clinic: mail, webhooks, and what could not be delivered; and what was left out of its files. */
@Path("notices")
@Endpoint
public class NoticePages {

    private static final int PAGE = 50;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_TESTS = 10;

    private final Visits visits;
    private final NoticeDesk notices;
    private final Webhooks webhooks;
    private final Accounts accounts;
    private final Letters letters;
    private final Matters matters;
    private final LetterLimit limit;
    private final Limits limits;
    private final Postbox postbox;
    private final Recipients recipients;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final Settings settings;
    private final FolderReport report;
    private final Ids ids;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    NoticePages(
            Visits visits,
            NoticeDesk notices,
            Webhooks webhooks,
            Accounts accounts,
            Letters letters,
            Matters matters,
            LetterLimit limit,
            Limits limits,
            Postbox postbox,
            Recipients recipients,
            AppointmentDesk appointments,
            LeadDesk leads,
            Settings settings,
            FolderReport report,
            Ids ids,
            SentForms forms,
            Transactions transactions) {
        this.visits = visits;
        this.notices = notices;
        this.webhooks = webhooks;
        this.accounts = accounts;
        this.letters = letters;
        this.matters = matters;
        this.limit = limit;
        this.limits = limits;
        this.postbox = postbox;
        this.recipients = recipients;
        this.appointments = appointments;
        this.leads = leads;
        this.settings = settings;
        this.report = report;
        this.ids = ids;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** A webhook of the clinic's file, its present secret and how it stands. */
    public record Target(Webhook webhook, String secret, WebhookState state) {}

    /**
     * A delivery that fails.
     *
     * @param to whom or what it goes to; empty where that is plain, or nobody any more
     * @param lead what it tells of; null: no single one
     */
    public record Failing(Delivery delivery, String to, @Nullable Lead lead) {}

    /**
     * All of it.
     *
     * @param at from where on the page shows what could not be delivered
     * @param tried what is tried again: a delivery, or how many
     */
    @GET
    public Response show(
            @QueryParam("at") @Nullable String at,
            @QueryParam("tried") @Nullable String tried,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        Map<String, Object> said = new HashMap<>();
        if (tried != null && tried.matches("[0-9]{1,9}")) {
            said.put("many", Long.valueOf(tried));
        } else if (tried != null) {
            said.put("tried", transactions.within(() -> notices.find(visit.staff(), GivenId.of(tried))));
        }
        return page(200, visit, List.of(), Cursor.read(at), said);
    }

    /** Sends a letter to whoever asks for it, and shows what the mail server answers. */
    @POST
    @Path("test-mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response testMail(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        requireFewTests(visit);
        Optional<EmailAddress> own = transactions.within(() ->
                accounts.find(visit.staff().clinic(), visit.staff().account()).flatMap(Account::emailAddress));
        return page(
                200,
                visit,
                own.map(to -> postbox.attempt(ids.next(), letters.test(visit.clinic(), to)))
                        .orElseGet(() -> List.of(visit.say("desk.fault.unreadable-address"))),
                null);
    }

    /** Each holds a thread while the mail server answers. */
    private void requireFewTests(Visit visit) {
        Slug clinic = visit.staff().clinic();
        if (transactions.within(() -> limits.count(clinic, "test-mail", HOUR)) > MOST_TESTS) {
            throw new RequestRefusal.TooMany(HOUR);
        }
    }

    /** Has a delivery attempted again at once. */
    @POST
    @Path("{delivery}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(@PathParam("delivery") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        forms.run(request, visit, fields, () -> vouchFor(notices.replay(visit.staff(), GivenId.of(id))));
        Cursor at = Cursor.read(fields.text("at").orElse(null));
        return visit.go("/notices?tried=" + GivenId.of(id) + (at == null ? "" : "&at=" + at));
    }

    /** Has all deliveries attempted again that failed for one cause. */
    @POST
    @Path("causes/{cause}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replayAll(@PathParam("cause") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        List<String> tried = forms.make(request, visit, fields, () -> {
            List<Delivery> all = notices.replayAll(visit.staff(), GivenId.of(id));
            all.forEach(this::vouchFor);
            return List.of(String.valueOf(all.size()));
        });
        return visit.go("/notices?tried=" + tried.get(0));
    }

    /** A letter that was held back goes out when staff want it to. */
    private void vouchFor(Delivery replayed) {
        if (replayed.courier().equals(VisitorMail.NAME)) {
            matters.leadOf(replayed.event())
                    .ifPresent(lead -> limit.answered(replayed.event().clinic(), lead));
        }
    }

    /** Makes a new secret. */
    @POST
    @Path("webhooks/{webhook}/rotate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(@PathParam("webhook") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            forms.run(request, visit, fields, () -> webhooks.rotate(visit.clinic(), SentForms.shown(id, fields)));
            return back(visit);
        } catch (NoticeRefusal.ChangedMeanwhile changed) {
            return page(409, visit, List.of(), null);
        }
    }

    /** Calls a webhook again that asked not to be called. */
    @POST
    @Path("webhooks/{webhook}/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@PathParam("webhook") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        transactions.run(() -> webhooks.enable(visit.clinic(), id));
        return back(visit);
    }

    private Response page(int status, Visit visit, List<String> answers, @Nullable Cursor cursor) {
        return page(status, visit, answers, cursor, Map.of());
    }

    private Response page(
            int status, Visit visit, List<String> answers, @Nullable Cursor cursor, Map<String, Object> said) {
        Map<String, Object> model =
                new HashMap<>(Map.of("visit", visit, "mails", settings.mails(), "answers", answers));
        model.putAll(said);
        model.put("stale", status == 409);
        if (settings.clinics().isPresent()) {
            model.put("findings", report.about(visit.staff().clinic()));
            report.trouble().ifPresent(trouble -> model.put("trouble", trouble.name()));
        }
        transactions.run(() -> {
            model.put("failing", failing(visit, cursor));
            model.put("causes", notices.causes(visit.staff()));
            model.put(
                    "targets",
                    webhooks.states(visit.clinic()).entrySet().stream()
                            .map(known -> target(known.getKey(), known.getValue()))
                            .toList());
        });
        return Templates.deskPage(status, "desk/notices.jte", model);
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

    private static Response back(Visit visit) {
        return Response.seeOther(URI.create(visit.desk() + "/notices")).build();
    }
}
