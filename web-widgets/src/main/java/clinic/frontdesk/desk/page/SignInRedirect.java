package clinic.frontdesk.desk.page;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.page.FormState;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sends people to the page where they sign in, and from there back to what they were about to see or to send. */
@Dependent
public class SignInRedirect {

    /** A page to go to. */
    public static final String TO = "to";

    /** A sealed draft. */
    public static final String DRAFT = "draft";

    /** Who has signed in in the same browser meanwhile, in words. */
    static final String INSTEAD = "instead";

    /** In the language that the desk has words of; whose desk it is isn't known yet. */
    public static final Words WORDS = Words.in(Locale.ENGLISH);

    private static final int FORBIDDEN = 403;

    /** Carries the way back over one redirect: an address may name a person, and no log is to have it twice. */
    private static final String COOKIE = "frontdesk_back";

    private static final int SECONDS = 60;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Clinics clinics;
    private final FormDrafts drafts;
    private final Transactions transactions;
    private final DeskCookies cookies;
    private final Clock clock;

    @Inject
    SignInRedirect(
            Clinics clinics, FormDrafts drafts, Transactions transactions, DeskCookies cookies, @Own Clock clock) {
        this.clinics = clinics;
        this.drafts = drafts;
        this.transactions = transactions;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** Leads to the page where one signs in, and from there to the page that was asked for. */
    Response lead(HttpServletRequest request) {
        Response.ResponseBuilder redirect =
                Response.seeOther(PublicUrl.of(request).redirect("/desk/sign-in"));
        if (request.getMethod().equals("GET")) {
            DeskPath.own(DeskPath.withQuery(request))
                    .filter(page -> page.length() > 1)
                    .ifPresent(page -> redirect.cookie(
                            cookie(BASE64.encodeToString(page.getBytes(StandardCharsets.UTF_8)), SECONDS)));
        }
        return redirect.build();
    }

    /** The page to which the redirect that led here was to lead back. */
    public Optional<String> ledFrom(HttpServletRequest request) {
        try {
            return cookies.read(COOKIE, request)
                    .map(value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
                    .flatMap(DeskPath::own);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The same answer, after which the way back stands in its form alone. */
    public Response remembered(Response page) {
        return Response.fromResponse(page).cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String value, int seconds) {
        return cookies.make(COOKIE).value(value).maxAge(seconds).build();
    }

    /**
     * Asks whose form was sent to sign in again, and keeps meanwhile what was typed. A form of nobody's leads to the page
     * where one signs in.
     *
     * @param instead who is signed in now, in words; empty: nobody
     */
    Response keeping(HttpServletRequest request, Fields fields, String instead) {
        return new FormToken(fields.text(Visit.CSRF).orElse(""))
                .owner()
                .filter(owner -> !DeskPath.of(request).equals("/sign-out"))
                .map(owner -> {
                    String sealed = drafts.seal(owner, draft(request, fields));
                    Fields kept = Fields.of(Map.of("clinic", owner.clinic().value(), DRAFT, sealed, INSTEAD, instead));
                    return page(FORBIDDEN, FormState.fresh(kept), "", request);
                })
                .orElseGet(() -> lead(request));
    }

    /** What was typed into a form that can't be taken now. */
    FormDraft draft(HttpServletRequest request, Fields fields) {
        return new FormDraft(DeskPath.ofForm(request, fields), DeskPath.of(request), clock.instant(), fields);
    }

    /**
     * The page where one signs in.
     *
     * @param why one can't as it was tried, in words; empty: it wasn't
     */
    public Response page(int status, FormState form, String why, HttpServletRequest request) {
        List<Clinic> all = transactions.within(clinics::all);
        return new SignInView(
                        form,
                        WORDS,
                        all.size() == 1 ? all.get(0).slug().value() : "",
                        why,
                        PublicUrl.of(request).path(),
                        told(form).orElse(""))
                .answer(status);
    }

    /** Why one has to sign in. */
    private static Optional<String> told(FormState form) {
        Fields typed = form.typed();
        if (typed.text(DRAFT).isPresent()) {
            return Optional.of(typed.text(INSTEAD)
                    .map(who -> WORDS.say("desk.ended.instead", who))
                    .orElseGet(() -> WORDS.say("desk.ended.kept")));
        }
        return typed.text(TO).map(page -> WORDS.say("desk.ended"));
    }
}
