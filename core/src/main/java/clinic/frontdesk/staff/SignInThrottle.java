package clinic.frontdesk.staff;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.request.Throttle;
import clinic.frontdesk.request.ThrottleRule;
import clinic.frontdesk.staff.SignIn.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets staff in by their password, and slows down whoever guesses.
 *
 * <p>Guesses of strangers are counted for the account, for the address and for all strangers together; those at other clinics
 * don't stop strangers of a clinic at which hardly anybody guesses. A browser with which
 * the account was signed into before is counted by itself, and so is a network: strangers who know the address of an owner
 * can't keep the owner out. Whether there is such an account makes no difference, neither to the answer nor to its time.
 */
public final class SignInThrottle {

    /** How long a network is known after somebody signed in from there. */
    static final Duration KNOWN = Duration.ofDays(90);

    private static final int HEX_OF_48_BITS = 12;
    private static final Duration MEMORY = Duration.ofHours(12);
    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MINUTES = Duration.ofMinutes(8);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SignIn signIn;
    private final KnownNetworks networks;
    private final Throttle throttle;
    private final Hashing hashing;
    private final BrowserMark marks;
    private final Transactions transactions;
    private final Clock clock;

    /** @param networks from which staff have signed in, and {@code hashing} for all of the node's sign-ins */
    public SignInThrottle(
            SignIn signIn,
            KnownNetworks networks,
            Throttle throttle,
            Hashing hashing,
            Signer signer,
            Ids ids,
            Transactions transactions,
            Clock clock) {
        this.signIn = signIn;
        this.networks = networks;
        this.throttle = throttle;
        this.hashing = hashing;
        this.marks = new BrowserMark(signer, ids);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Who was let in.
     *
     * @param browserMark for the browser to keep; empty when it has one of that account
     */
    public record Entered(SignedIn signedIn, Optional<String> browserMark) {}

    /**
     * Lets in whoever has the password, outside of transactions.
     *
     * @throws StaffRefusal.NotRecognised when no account of the clinic has this address and password
     * @throws RequestRefusal.TooMany without a look at the password, when too many were wrong before
     * @throws StaffRefusal.Busy when the node has enough passwords to look at
     */
    public Entered enter(SignInAttempt attempt) {
        List<ThrottleRule> tracks = transactions.reading(() -> tracks(attempt));
        throttle.begin(tracks);
        SignedIn entered = counted(tracks, () -> begin(attempt, recognised(attempt)));
        throttle.forget(tracks.get(0));
        throttle.takeBack(tracks.subList(1, tracks.size()));
        return new Entered(entered, markFor(attempt));
    }

    /** The same for whom nobody counts. */
    public Entered enterUncounted(SignInAttempt attempt) {
        return new Entered(begin(attempt, recognised(attempt)), markFor(attempt));
    }

    /** Only a wrong password is a failure of who came: whatever else goes wrong is ours. */
    private SignedIn counted(List<ThrottleRule> tracks, Supplier<SignedIn> entering) {
        try {
            return entering.get();
        } catch (StaffRefusal.NotRecognised wrong) {
            throw wrong;
        } catch (RuntimeException ours) {
            try {
                throttle.takeBack(tracks);
            } catch (RuntimeException away) {
                ours.addSuppressed(away);
            }
            throw ours;
        }
    }

    /**
     * Makes an account, and lets its owner in.
     *
     * @param first of the owner, in the clinic that the invitation is for
     * @throws StaffRefusal as {@link SignIn#accept}
     * @throws StaffRefusal.Busy when the node has enough passwords to look at
     */
    public Entered accept(Secret invitation, PersonName name, SignInAttempt first) {
        transactions.reading(() -> signIn.invitedTo(invitation));
        Optional<PasswordHash> hash = hashing.within(() -> signIn.hashed(first.password()));
        SignedIn entered = transactions.within(() -> {
            remember(first);
            return signIn.accept(invitation, name, first.email(), hash);
        });
        return new Entered(entered, markFor(first));
    }

    private SignedIn begin(SignInAttempt attempt, Account account) {
        return transactions.within(() -> {
            remember(attempt);
            return signIn.begin(account);
        });
    }

    private void remember(SignInAttempt attempt) {
        Instant until = clock.instant().plus(KNOWN);
        network(attempt).ifPresent(key -> networks.add(key, until));
    }

    private Optional<String> markFor(SignInAttempt attempt) {
        return marks.of(attempt).isPresent() ? Optional.empty() : Optional.of(marks.make(attempt));
    }

    /** Outside of transactions: it takes long, and no connection is kept meanwhile. */
    private Account recognised(SignInAttempt attempt) {
        Optional<Account> account = transactions.reading(() -> signIn.account(attempt.clinic(), attempt.email()));
        boolean matches = hashing.within(() -> signIn.matches(account, attempt.password()));
        return account.filter(found -> matches).orElseThrow(StaffRefusal.NotRecognised::new);
    }

    /** That of the account first, which a success clears. */
    private List<ThrottleRule> tracks(SignInAttempt attempt) {
        Optional<ThrottleRule> familiar = marks.of(attempt)
                .map(mark -> familiar("browser/" + mark))
                .or(() -> network(attempt)
                        .filter(key -> networks.has(key, clock.instant()))
                        .map(SignInThrottle::familiar));
        return familiar.map(List::of).orElseGet(() -> ofStranger(attempt));
    }

    private static List<ThrottleRule> ofStranger(SignInAttempt attempt) {
        ThrottleRule account =
                new ThrottleRule("account/" + attempt.account(), 4, SECONDS.multipliedBy(3), MINUTES, MEMORY);
        // longer than that of an account: who guesses from one address leaves the account to its owner
        Stream<ThrottleRule> address = Stream.ofNullable(attempt.address())
                .map(from -> new ThrottleRule("address/" + from, 10, SECONDS, HOUR, MEMORY));
        // one subscriber has thousands of addresses: with them the pause of all could be kept up
        Stream<ThrottleRule> provided = Stream.ofNullable(attempt.address())
                .map(from -> new ThrottleRule("provided/" + provided(from), 20, SECONDS, HOUR, MEMORY));
        ThrottleRule clinic = ThrottleRule.counting("strangers/" + attempt.clinic(), 3, HOUR);
        ThrottleRule everyone = new ThrottleRule("strangers", 30, MINUTE, MINUTE, HOUR).sparing(clinic);
        return Stream.of(Stream.of(account), address, provided, Stream.of(clinic, everyone))
                .flatMap(tracks -> tracks)
                .toList();
    }

    /** What one customer of a provider has at most: of IPv4 a /24, of IPv6 a /48 (RFC 6177). */
    private static String provided(String address) {
        int dot = address.lastIndexOf('.');
        return dot > 0 ? address.substring(0, dot) : address.substring(0, Math.min(HEX_OF_48_BITS, address.length()));
    }

    private static ThrottleRule familiar(String key) {
        return new ThrottleRule(key, 5, SECONDS, MINUTES, MEMORY);
    }

    private static Optional<String> network(SignInAttempt attempt) {
        return Optional.ofNullable(attempt.address()).map(from -> "network/" + attempt.account() + "/" + from);
    }
}
