package clinic.frontdesk.staff;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lets staff in, remembers them for a while, and lets them out. */
public final class SignIn {

    /** A session that isn't used for so long has ended. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** No session lasts longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** An invitation that isn't used for so long has expired. */
    public static final Duration INVITATION = Duration.ofDays(2);

    /** The fewest characters of a password. */
    public static final int LEAST_PASSWORD = 12;

    static final int MOST_PASSWORD = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Ids ids;
    private final RandomGenerator random;
    private final Clock clock;
    private final int iterations;

    /** @param random for salts and secrets: a {@link java.security.SecureRandom} */
    public SignIn(Accounts accounts, Sessions sessions, RandomGenerator random, Clock clock) {
        this(accounts, sessions, random, clock, PasswordHash.ITERATIONS);
    }

    /** @param iterations what a look at a password costs */
    SignIn(Accounts accounts, Sessions sessions, RandomGenerator random, Clock clock, int iterations) {
        this.iterations = iterations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ids = new Ids(random);
        this.random = random;
        this.clock = clock;
    }

    /** Leave to make the first account of a clinic, unless it has one; former leave is withdrawn. */
    public Optional<Secret> inviteFirst(Slug clinic) {
        if (accounts.any(clinic)) {
            return Optional.empty();
        }
        return Optional.of(invite(clinic));
    }

    /** Leave for a colleague to make an account in the same clinic; former leave is withdrawn. */
    public Secret invite(StaffMember staff) {
        return invite(staff.clinic());
    }

    private Secret invite(Slug clinic) {
        Secret secret = new Secret(ids.secret());
        accounts.invite(new Invitation(secret.hash(), clinic, clock.instant().plus(INVITATION)));
        return secret;
    }

    /**
     * The clinic that an invitation is for; looking doesn't use it up.
     *
     * @throws StaffRefusal.InvitationNotValid when it was never given out, was used, or has expired
     */
    public Slug invitedTo(Secret secret) {
        return valid(secret).clinic();
    }

    /**
     * Makes an account and signs its owner in.
     *
     * @param password at least {@value #LEAST_PASSWORD} characters
     * @throws StaffRefusal.InvitationNotValid when the invitation was never given out, was used, or has expired
     * @throws StaffRefusal.PasswordTooShort for one that is too easily guessed
     * @throws StaffRefusal.EmailTaken when the clinic has such an account
     */
    public SignedIn accept(Secret invitation, PersonName name, EmailAddress email, String password) {
        return accept(invitation, name, email, hashed(password));
    }

    /** What is stored of a new password; empty for one that is too short or too long. It takes long. */
    Optional<PasswordHash> hashed(String password) {
        return password.length() < LEAST_PASSWORD || password.length() > MOST_PASSWORD
                ? Optional.empty()
                : Optional.of(PasswordHash.of(password, random, iterations));
    }

    SignedIn accept(Secret invitation, PersonName name, EmailAddress email, Optional<PasswordHash> password) {
        Invitation valid = valid(invitation);
        PasswordHash hash = password.orElseThrow(StaffRefusal.PasswordTooShort::new);
        if (accounts.find(valid.clinic(), email).isPresent()) {
            throw new StaffRefusal.EmailTaken();
        }
        if (!accounts.redeem(valid)) {
            throw new StaffRefusal.InvitationNotValid();
        }
        AccountId id = new AccountId(ids.next());
        Account account = new Account(id, valid.clinic(), name, email, hash, clock.instant());
        accounts.add(account);
        return begin(account);
    }

    /**
     * Signs in. It counts no guesses: that is what a {@link SignInThrottle} is for.
     *
     * @throws StaffRefusal.NotRecognised when no account of the clinic has this address and password
     */
    public SignedIn signIn(Slug clinic, EmailAddress email, String password) {
        Optional<Account> account = account(clinic, email);
        boolean matches = matches(account, password);
        return account.filter(found -> matches).map(this::begin).orElseThrow(StaffRefusal.NotRecognised::new);
    }

    Optional<Account> account(Slug clinic, EmailAddress email) {
        return accounts.find(clinic, email);
    }

    /** Whether it is the password of the account; takes as long where there is none. */
    boolean matches(Optional<Account> account, String password) {
        PasswordHash expected = account.map(Account::password).orElseGet(() -> PasswordHash.nobodys(iterations));
        boolean matches = expected.matches(password.length() <= MOST_PASSWORD ? password : "");
        return matches && account.isPresent();
    }

    /** Who has signed in with this secret and may still act; the session's idle time begins anew. */
    public Optional<Resumed> resume(Secret secret) {
        Instant now = clock.instant();
        Optional<Session> session = alive(secret);
        session.ifPresent(used -> sessions.save(used.seen(now)));
        return session.flatMap(this::resumed);
    }

    /** The same, of a page that asks by itself: the idle time goes on, as nobody need be there. */
    public Optional<Resumed> glance(Secret secret) {
        return alive(secret).flatMap(this::resumed);
    }

    private Optional<Resumed> resumed(Session session) {
        return accounts.find(session.clinic(), session.account())
                .map(account -> new Resumed(account.member(), session.kept()));
    }

    private Optional<Session> alive(Secret secret) {
        Instant now = clock.instant();
        return sessions.find(secret.hash()).filter(session -> isAlive(session, now));
    }

    /** Ends the session, if there is one. */
    public void signOut(Secret secret) {
        sessions.end(secret.hash());
    }

    /** Ends all sessions of a member of staff, wherever they are signed in. */
    public void signOutEverywhere(StaffMember staff) {
        sessions.endAllOf(staff.clinic(), staff.account());
    }

    /**
     * Keeps what was typed before the session began, until it ends.
     *
     * @param sealed so that nobody who reads the store can read it; null: nothing any more
     */
    public void keep(Secret secret, @Nullable String sealed) {
        alive(secret).ifPresent(session -> sessions.save(session.keeping(sealed)));
    }

    SignedIn begin(Account account) {
        Instant now = clock.instant();
        sessions.endUnusedSince(now.minus(IDLE));
        Secret secret = new Secret(ids.secret());
        sessions.save(new Session(secret.hash(), account.clinic(), account.id(), now, now, null));
        return new SignedIn(secret, account.member());
    }

    private Invitation valid(Secret secret) {
        return accounts.invitation(secret.hash())
                .filter(invitation -> clock.instant().isBefore(invitation.expiresAt()))
                .orElseThrow(StaffRefusal.InvitationNotValid::new);
    }

    private static boolean isAlive(Session session, Instant now) {
        return now.isBefore(session.seenAt().plus(IDLE))
                && now.isBefore(session.startedAt().plus(LONGEST));
    }

    /**
     * A session that has begun.
     *
     * @param secret for the browser to keep
     */
    public record SignedIn(Secret secret, StaffMember member) {}

    /**
     * A session that goes on.
     *
     * @param kept as given to {@link #keep}; null: nothing
     */
    public record Resumed(StaffMember member, @Nullable String kept) {}
}
