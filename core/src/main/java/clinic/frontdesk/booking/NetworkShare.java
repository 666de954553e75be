package clinic.frontdesk.booking;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.UnprovenTimes;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.request.RequestRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a practitioner's day one network may keep from others without proof that a person does it: a tenth, and one
 * session always. Holds are never proven. The diaries are locked while it is asked and written.
 */
final class NetworkShare {

    private static final int A_TENTH = 10;
    private static final Duration UNTIL_SOMETHING_ENDS = Duration.ofHours(1);

    private final UnprovenTimes unproven;
    private final Claims claims;

    NetworkShare(UnprovenTimes unproven, Claims claims) {
        this.unproven = unproven;
        this.claims = claims;
    }

    /** Whether it would have more with that session; of a network that isn't known, nothing is too much. */
    boolean isUsedUp(Claim claim, Session session, @Nullable String network) {
        return network != null && isTooMuch(claim, session, of(claim, network));
    }

    /** @throws RequestRefusal.TooMany when it would have more with that session */
    void require(Claim claim, Session session, @Nullable String network) {
        if (network != null) {
            require(claim, session, of(claim, network));
        }
    }

    /**
     * The same for one of its appointments that moves; of one that is none of them, nothing is too much.
     *
     * @throws RequestRefusal.TooMany when it would have more with that session
     */
    void requireMoving(Claim claim, Session session, Appointment moving) {
        require(
                claim,
                session,
                unproven.beside(
                        moving.clinic(), moving.id().toString(), claim.search().now()));
    }

    /** Notes that it keeps that session. */
    void take(Clinic clinic, String id, @Nullable String network, Instant until) {
        if (network != null) {
            unproven.add(clinic.slug(), id, network, until);
        }
    }

    private Set<String> of(Claim claim, String network) {
        return unproven.of(
                claim.search().clinic().slug(), network, claim.search().now());
    }

    private void require(Claim claim, Session session, Set<String> others) {
        if (isTooMuch(claim, session, others)) {
            Instant now = claim.search().now();
            Duration wait = claims.dayOf(claim, session).stream()
                    .filter(entry -> isOneOf(others, entry))
                    .flatMap(entry -> Stream.ofNullable(entry.hold()))
                    .map(hold -> Duration.between(now, hold.expiresAt()))
                    .filter(left -> !left.isNegative())
                    .min(Comparator.naturalOrder())
                    .orElse(UNTIL_SOMETHING_ENDS);
            throw new RequestRefusal.TooMany(wait);
        }
    }

    private boolean isTooMuch(Claim claim, Session session, Set<String> others) {
        return !others.isEmpty() && claims.keepMoreThan(A_TENTH, claim, session, entry -> isOneOf(others, entry));
    }

    private static boolean isOneOf(Set<String> ids, Entry entry) {
        if (entry.appointment() != null) {
            return ids.contains(entry.appointment().toString());
        }
        return entry.hold() != null && ids.contains(entry.hold().token());
    }
}
