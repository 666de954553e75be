package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time that was found free under lock: whoever made the claim may write the session before the transaction ends. */
record Claim(SlotSearch search, Slot slot, Collection<Entry> entries) {

    /**
     * The session, with whoever holds the time for the visitor already, or else with the one who has the most free time
     * on that date.
     */
    Session session() {
        return session(null);
    }

    /** The same, but with {@code preferred} if they are free. */
    Session session(@Nullable Slug preferred) {
        List<Practitioner> free = search.practitioners().stream()
                .filter(practitioner -> slot.practitioners().contains(practitioner.slug()))
                .toList();
        FreeTime day = new FreeTime(search, slot.time().start(), entries);
        Practitioner chosen = free.stream()
                .filter(practitioner -> practitioner.slug().equals(preferred) || isHeldBy(practitioner))
                .findFirst()
                .or(() -> day.most(free))
                .orElseThrow();
        return new Session(
                search.type().slug(),
                chosen.slug(),
                slot.location(),
                Availability.room(search, chosen.slug(), slot, entries).orElse(null),
                slot.time().start(),
                search.type().timing());
    }

    /** Whether holds would keep more than half of the practitioner's day with this session; the first always may. */
    boolean isTooMuchHeld(Session session) {
        return new FreeTime(search, session.start(), entries).isHalfHeldWith(session);
    }

    private boolean isHeldBy(Practitioner practitioner) {
        return entries.stream()
                .anyMatch(entry -> entry.isHeldBy(search.ownHold())
                        && entry.concerns(practitioner.slug())
                        && entry.isSeatOf(search.type().slug(), slot.time(), slot.location()));
    }
}
