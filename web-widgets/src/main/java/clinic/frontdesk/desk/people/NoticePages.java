package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.desk.people.NoticesView.Said;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.NoticeDesk;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.notice.Letters;
import clinic.frontdesk.web.notice.Mailer;
import clinic.frontdesk.web.notice.StoredContexts;
import clinic.frontdesk.web.notice.VisitorMail;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How notices leave the clinic, and what staff do about those that could not be delivered. */
@Path("notices")
@Endpoint
public class NoticePages {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_TESTS = 10;

    private final Visits visits;
    private final NoticeDesk notices;
    private final NoticeViews views;
    private final Accounts accounts;
    private final Letters letters;
    private final StoredContexts contexts;
    private final LetterLimit limit;
    private final Limits limits;
    private final Mailer mailer;
    private final Ids ids;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    NoticePages(
            Visits visits,
            NoticeDesk notices,
            NoticeViews views,
            Accounts accounts,
            Letters letters,
            StoredContexts contexts,
            LetterLimit limit,
            Limits limits,
            Mailer mailer,
            Ids ids,
            SentForms forms,
            Transactions transactions) {
        this.visits = visits;
        this.notices = notices;
        this.views = views;
        this.accounts = accounts;
        this.letters = letters;
        this.contexts = contexts;
        this.limit = limit;
        this.limits = limits;
        this.mailer = mailer;
        this.ids = ids;
        this.forms = forms;
        this.transactions = transactions;
    }

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
        return views.page(visit, Cursor.read(at), said(visit, tried)).answer();
    }

    private Said said(Visit visit, @Nullable String tried) {
        if (tried == null) {
            return Said.NOTHING;
        }
        return tried.matches("[0-9]{1,9}")
                ? Said.trying(Long.parseLong(tried))
                : Said.trying(transactions.within(() -> notices.find(visit.staff(), GivenId.of(tried))));
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
        List<String> answers = own.map(to -> mailer.attempt(ids.next(), letters.test(visit.clinic(), to)))
                .orElseGet(() -> List.of(visit.say("desk.fault.unreadable-address")));
        return views.page(visit, null, Said.answered(answers)).answer();
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
            contexts.leadOf(replayed.event())
                    .ifPresent(lead -> limit.answered(replayed.event().clinic(), lead));
        }
    }
}
