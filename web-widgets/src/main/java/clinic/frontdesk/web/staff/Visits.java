package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.staff.Secret;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.Languages;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.Origins;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is at the desk, by a session cookie of our own. */
@Dependent
public class Visits {

    private static final String COOKIE = "frontdesk_session";
    private static final String PURPOSE = "csrf";

    private final SignIn signIn;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Settings settings;
    private final Origins origins;
    private final LeadDesk leads;
    private final Clock clock;

    @Inject
    Visits(
            SignIn signIn,
            Clinics clinics,
            Transactions transactions,
            Settings settings,
            Origins origins,
            LeadDesk leads,
            Clock clock) {
        this.signIn = signIn;
        this.clinics = Languages.spoken(clinics);
        this.transactions = transactions;
        this.settings = settings;
        this.origins = origins;
        this.leads = leads;
        this.clock = clock;
    }

    /** Nobody is signed in. */
    public static final class NotSignedIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSignedIn() {
            super("not signed in", null, false, false);
        }
    }

    /** Who makes this request. */
    public Visit of(HttpServletRequest request) {
        return of(request, signIn::resume);
    }

    /** Whose page makes this request by itself, which doesn't keep them signed in. */
    Visit glance(HttpServletRequest request) {
        return of(request, signIn::glance);
    }

    private Visit of(HttpServletRequest request, Function<Secret, Optional<StaffMember>> who) {
        Secret secret = secret(request).orElseThrow(NotSignedIn::new);
        return transactions.within(() -> {
            StaffMember staff = who.apply(secret).orElseThrow(NotSignedIn::new);
            return new Visit(
                    staff,
                    clinics.find(staff.clinic()).orElseThrow(),
                    secret.derive(PURPOSE),
                    request.getContextPath(),
                    clock.instant(),
                    leads.count(staff, LeadFilter.open(1)));
        });
    }

    /**
     * Who makes this request, which changes something.
     *
     * @throws ForbiddenException when it doesn't come from a page of the desk
     */
    public Visit of(HttpServletRequest request, Fields fields) {
        Visit visit = of(request);
        requireOwnPage(request);
        String sent = fields.text(Visit.CSRF).orElse("");
        if (!MessageDigest.isEqual(bytes(sent), bytes(visit.csrf()))) {
            throw new ForbiddenException();
        }
        return visit;
    }

    /** @throws Origins.ForeignPage when a page of another origin sent it */
    public void requireOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            origins.requireOwn(origin);
        }
    }

    /** The cookie of a session that begins. */
    NewCookie cookie(Secret secret, HttpServletRequest request) {
        return cookie(request).value(secret.value()).build();
    }

    /** Ends the session; the cookie takes itself away. */
    NewCookie end(HttpServletRequest request) {
        secret(request).ifPresent(secret -> transactions.run(() -> signIn.signOut(secret)));
        return cookie(request).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(HttpServletRequest request) {
        return new NewCookie.Builder(COOKIE)
                .path(request.getContextPath() + "/desk")
                .httpOnly(true)
                .secure("https".equals(settings.publicUrl().getScheme()))
                .sameSite(SameSite.LAX);
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new)
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
