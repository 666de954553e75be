package clinic.frontdesk.booking;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.scheduling.DiaryLocks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps times for visitors who are still typing. */
public final class Holding {

    private static final int MOST_OF_A_FORM = 2;

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Claims claims;
    private final NetworkShare share;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where holds are kept, and {@code diaries} knows of */
    public Holding(Appointments appointments, Diaries diaries, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.claims = new Claims(diaries);
        this.share = new NetworkShare(appointments.unproven(), claims);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a time for {@link Hold#LENGTH}. A form has two at most: the next one lets go of the oldest. The hold that the
     * wish names is let go of too, and one for the same time is renewed where the form is one visitor's: whoever lost the
     * answer asks again.
     *
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws BookingRefusal.HeldEnough when more than half of the day would be held, or more than a tenth by the
     *     visitor's network
     * @throws BookingRefusal.NotOffered when the clinic would not offer the time anyway
     * @throws BookingRefusal.UnknownType when visitors can't book such a type
     * @throws BookingRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws BookingRefusal.UnknownLocation when there is none, or not for the type
     */
    public Hold hold(Clinic clinic, BookingWish wish, Holder holder) {
        Instant now = clock.instant();
        appointments.lockForm(clinic.slug(), holder.form());
        List<Hold> leaving = leaving(clinic, wish, holder);
        SlotSearch search =
                Timetable.searchFor(clinic, wish.times(), wish.window(), now).holding(tokens(leaving));
        Claim claim = claims.claim(search, leaving.stream().map(Hold::session).toList());
        Session session = claim.session();
        if (claims.isTooMuchHeld(claim, session) || share.isUsedUp(claim, session, holder.network())) {
            throw new BookingRefusal.HeldEnough(session);
        }
        tokens(leaving).forEach(former -> appointments.release(clinic.slug(), former, now));
        Hold hold = new Hold(ids.secret(), clinic.slug(), session, holder.form(), now.plus(Hold.LENGTH));
        appointments.hold(hold);
        share.take(clinic, hold.token(), holder.network(), hold.expiresAt());
        return hold;
    }

    /** Lets go of a hold; of one that is unknown or has lapsed, too. */
    public void release(Clinic clinic, String token) {
        appointments.findHold(clinic.slug(), token).ifPresent(hold -> {
            Instant now = clock.instant();
            locks.lock(clinic, List.of(hold.session()), now);
            appointments.release(clinic.slug(), token, now);
        });
    }

    /** What the wish names or asks for again, and of the form's others the oldest that are too many with the new one. */
    private List<Hold> leaving(Clinic clinic, BookingWish wish, Holder holder) {
        List<Hold> leaving = new ArrayList<>();
        Optional.ofNullable(wish.hold())
                .flatMap(token -> appointments.findHold(clinic.slug(), token))
                .ifPresent(leaving::add);
        List<Hold> others = new ArrayList<>(appointments.holdsOf(clinic.slug(), holder.form()));
        others.removeAll(leaving);
        others.removeIf(hold -> holder.alone() && isFor(wish, hold.session()) && leaving.add(hold));
        int tooMany = Math.max(0, others.size() + 1 - MOST_OF_A_FORM);
        leaving.addAll(others.subList(0, tooMany));
        return leaving;
    }

    private static boolean isFor(BookingWish wish, Session session) {
        return session.type().equals(wish.type()) && session.start().equals(wish.start());
    }

    private static Set<String> tokens(List<Hold> holds) {
        return holds.stream().map(Hold::token).collect(Collectors.toSet());
    }
}
