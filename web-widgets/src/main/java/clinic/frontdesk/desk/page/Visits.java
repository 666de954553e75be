package clinic.frontdesk.desk.page;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.desk.page.FormToken.Owner;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.staff.Secret;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.SignIn.Resumed;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Origins;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Who is at the desk, by a session cookie of our own. */
@Dependent
public class Visits {

    private static final String COOKIE = "frontdesk_session";

    private final SignIn signIn;
    private final SignInRedirect redirect;
    private final FormDrafts drafts;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Settings settings;
    private final DeskCookies cookies;
    private final Origins origins;
    private final LeadDesk leads;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Visits(
            SignIn signIn,
            SignInRedirect redirect,
            FormDrafts drafts,
            Clinics clinics,
            Transactions transactions,
            Settings settings,
            DeskCookies cookies,
            Origins origins,
            LeadDesk leads,
            Ids ids,
            @Own Clock clock) {
        this.signIn = signIn;
        this.redirect = redirect;
        this.drafts = drafts;
        this.clinics = Languages.spoken(clinics);
        this.transactions = transactions;
        this.settings = settings;
        this.cookies = cookies;
        this.origins = origins;
        this.leads = leads;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who makes this request. */
    public Visit of(HttpServletRequest request) {
        return find(request, signIn::resume).orElseThrow(() -> new NotSignedIn(redirect.lead(request))).visit;
    }

    /** Whose page makes this request by itself, which doesn't keep them signed in. */
    public Visit glance(HttpServletRequest request) {
        return find(request, signIn::glance).orElseThrow(() -> new NotSignedIn(redirect.lead(request))).visit;
    }

    /** Somebody who came with a session, and what they had typed before it began, wherever. */
    private record Come(Secret secret, Visit visit, Optional<FormDraft> draft) {}

    private Optional<Come> find(HttpServletRequest request, Function<Secret, Optional<Resumed>> session) {
        return secret(request)
                .flatMap(secret -> transactions.within(
                        () -> session.apply(secret).map(resumed -> come(request, secret, resumed))));
    }

    private Come come(HttpServletRequest request, Secret secret, Resumed resumed) {
        Optional<FormDraft> draft =
                Optional.ofNullable(resumed.kept()).flatMap(kept -> drafts.open(Owner.of(resumed.member()), kept));
        return new Come(secret, visit(request, secret, resumed.member(), draft), draft);
    }

    private Visit visit(HttpServletRequest request, Secret secret, StaffMember staff, Optional<FormDraft> draft) {
        Visit visit = new Visit(
                staff,
                clinics.find(staff.clinic()).orElseThrow(),
                FormToken.of(secret, staff).value(),
                ids.secret(),
                settings.publicUrl(),
                clock.instant(),
                leads.count(staff, LeadFilter.open(1)),
                draft.filter(typed -> typed.page().equals(DeskPath.withQuery(request)))
                        .orElse(null));
        request.setAttribute(NotFound.VISIT, visit);
        return visit;
    }

    /**
     * Who makes this request, which changes something. What is sent after the session has ended isn't lost: it is there again
     * on the page from which it was sent, as soon as its owner has signed in.
     *
     * @throws ForbiddenException when it doesn't come from a page of the desk
     */
    public Visit of(HttpServletRequest request, Fields fields) {
        requireOwnPage(request);
        request.setAttribute(NotFound.SENT, fields);
        Come come =
                find(request, signIn::resume).orElseThrow(() -> new NotSignedIn(redirect.keeping(request, fields, "")));
        Visit visit = come.visit;
        FormToken sent = new FormToken(fields.text(Visit.CSRF).orElse(""));
        if (!new FormToken(visit.csrf()).isSent(sent.value())) {
            Owner owner = sent.owner().orElseThrow(ForbiddenException::new);
            throw new NotSignedIn(
                    owner.equals(Owner.of(visit.staff()))
                            ? again(request, fields, come.secret, owner)
                            : redirect.keeping(request, fields, visit.who()));
        }
        come.draft
                .filter(draft -> draft.action().equals(DeskPath.of(request)))
                .ifPresent(taken -> transactions.run(() -> signIn.keep(come.secret, null)));
        return visit;
    }

    /** Has whoever sent the form of a former session send it once more. */
    private Response again(HttpServletRequest request, Fields fields, Secret secret, Owner owner) {
        FormDraft draft = redirect.draft(request, fields);
        transactions.run(() -> signIn.keep(secret, drafts.seal(owner, draft)));
        return Response.seeOther(settings.publicUrl().redirect("/desk" + draft.page()))
                .build();
    }

    /** @throws Origins.ForeignPage when a page of another origin sent it */
    public void requireOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            origins.requireOwn(origin);
        }
    }

    /** The cookie of a session that begins. */
    public NewCookie cookie(Secret secret) {
        return cookies.make(COOKIE).value(secret.value()).build();
    }

    /** Ends the session; the cookie takes itself away. */
    public NewCookie end(HttpServletRequest request) {
        secret(request).ifPresent(secret -> transactions.run(() -> signIn.signOut(secret)));
        return cookies.make(COOKIE).value("").maxAge(0).build();
    }

    private Optional<Secret> secret(HttpServletRequest request) {
        return cookies.read(COOKIE, request).map(Secret::new);
    }
}
