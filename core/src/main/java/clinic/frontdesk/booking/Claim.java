package clinic.frontdesk.booking;

import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.Practitioner;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A time that was found free under lock: whoever made the claim may write the session before the transaction ends.
 *
 * @param slots that time, at each place where it is free
 */
record Claim(SlotSearch search, List<Slot> slots, Collection<Entry> entries) {

    /** Somebody who is free, at one of the places. */
    private record Offer(Practitioner practitioner, Slot slot) {

        boolean isWith(Session session) {
            return practitioner.slug().equals(session.practitioner());
        }

        boolean isWhere(Session session) {
            return slot.location().equals(session.location());
        }
    }

    /**
     * The session, with whoever holds the time for the visitor already, or else with the one who has the most free time
     * on that date.
     */
    Session session() {
        return session(List.of(this::isHeld));
    }

    /** The same, but with the practitioner of {@code former} if they are free, and at its place if they are free there. */
    Session session(Session former) {
        return session(List.of(offer -> offer.isWith(former) && offer.isWhere(former), offer -> offer.isWith(former)));
    }

    /** @param preferred the most wanted first */
    private Session session(List<Predicate<Offer>> preferred) {
        List<Offer> offers = search.practitioners().stream()
                .flatMap(practitioner -> offersOf(practitioner))
                .toList();
        Offer chosen = preferred.stream()
                .flatMap(wish -> offers.stream().filter(wish))
                .findFirst()
                .orElseGet(() -> ofMostTime(offers));
        return sessionOf(chosen);
    }

    private Stream<Offer> offersOf(Practitioner practitioner) {
        return slots.stream()
                .filter(slot -> slot.practitioners().contains(practitioner.slug()))
                .map(slot -> new Offer(practitioner, slot));
    }

    private Offer ofMostTime(List<Offer> offers) {
        List<Practitioner> free =
                offers.stream().map(Offer::practitioner).distinct().toList();
        return free.size() == 1
                ? offers.get(0)
                : offersOf(mostTime(free)).findFirst().orElseThrow();
    }

    private Practitioner mostTime(List<Practitioner> free) {
        return Availability.mostFree(search, free, slots.get(0).start(), entries);
    }

    private Session sessionOf(Offer offer) {
        return new Session(
                search.type().slug(),
                offer.practitioner.slug(),
                offer.slot.location(),
                Availability.room(search, offer.practitioner.slug(), offer.slot, entries)
                        .orElse(null),
                offer.slot.time().start(),
                search.type().timing());
    }

    private boolean isHeld(Offer offer) {
        return entries.stream()
                .anyMatch(entry -> entry.isHeldBy(search.ownHolds())
                        && entry.concerns(offer.practitioner.slug())
                        && entry.isSeatOf(search.type().slug(), offer.slot.time(), offer.slot.location()));
    }
}
