package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which times are free: the one pure function that offering, holding, booking and moving share.
 *
 * <p>Starts lie on a grid of {@link clinic.frontdesk.clinic.Timing#every()} elapsed minutes from the beginning of an
 * opening; neither busy time nor the window moves it. All ranges are half-open. A start is free when the whole
 * appointment lies in its opening, there is enough notice, the horizon and the daily cap allow it, nothing that keeps
 * the practitioner's time overlaps (with the buffers of both), and a room is free where one is needed.
 */
public final class Availability {

    private final SlotSearch search;
    private final List<Entry> entries;
    private final Places places;
    private final Rooms rooms;

    private Availability(SlotSearch search, Collection<Entry> entries) {
        this.search = search;
        this.entries = entries.stream().filter(search::blocks).toList();
        this.places = new Places(search);
        this.rooms = new Rooms(search, places, this.entries);
    }

    /**
     * The free times, by start and then by location, each once.
     *
     * @param entries at least all that concern the practitioners and rooms and overlap the window, widened by an
     *     appointment with its buffers; for a daily cap, all of the window's dates
     */
    public static List<Slot> slots(SlotSearch search, Collection<Entry> entries) {
        return new Availability(search, entries).slots();
    }

    /**
     * Why {@code practitioner} can't be booked at {@code location} from {@code start} on; empty exactly if that is one
     * of the {@link #slots}. The window is not asked.
     *
     * @param entries as for {@link #slots}, around {@code start}
     */
    public static Set<Obstacle> obstacles(
            SlotSearch search, Practitioner practitioner, Slug location, Instant start, Collection<Entry> entries) {
        return new Obstacles(search.at(List.of(practitioner), location), practitioner, location, start, entries).all();
    }

    /**
     * The room of an appointment at a time that is free: that of the session that it joins, or the first that is free.
     * Empty where none is needed.
     */
    public static Optional<Slug> room(SlotSearch search, Slug practitioner, Slot slot, Collection<Entry> entries) {
        return new Availability(search, entries).room(practitioner, slot);
    }

    /**
     * Of those practitioners, who has the most free time on the date of {@code start}, from midnight to midnight; the
     * first of equals.
     *
     * @param practitioners at least one
     * @param entries as for {@link #slots}, of the whole date
     */
    public static Practitioner mostFree(
            SlotSearch search, List<Practitioner> practitioners, Instant start, Collection<Entry> entries) {
        return new FreeTime(search, start, entries).most(practitioners);
    }

    /**
     * Whether the counted entries take more than a part of the practitioner's opening time on the date of
     * {@code session}, together with it; never when it's the first of them.
     *
     * @param part the divisor: 10 for a tenth
     * @param entries as for {@link #slots}, of the whole date
     */
    public static boolean keepMoreThan(
            int part, SlotSearch search, Session session, Collection<Entry> entries, Predicate<Entry> counted) {
        return new FreeTime(search, session.start(), entries).keepMoreThan(part, session, counted);
    }

    private List<Slot> slots() {
        TimeRange allowed = search.allowed();
        if (allowed.isEmpty() || places.count() == 0) {
            return List.of();
        }
        Starts starts = new Starts(search, places, allowed);
        Map<Slug, List<Entry>> own = byPractitioner();
        List<Agenda> agendas = search.practitioners().stream()
                .map(practitioner -> new Agenda(
                        practitioner.slug(),
                        starts.of(practitioner),
                        search,
                        places,
                        rooms,
                        own.getOrDefault(practitioner.slug(), List.of())))
                .toList();
        return new SlotMerger(agendas, places, search.type().timing().duration()).slots();
    }

    /** What blocks each; what blocks everybody is among it. */
    private Map<Slug, List<Entry>> byPractitioner() {
        Map<Slug, List<Entry>> own = new HashMap<>();
        search.practitioners().forEach(practitioner -> own.put(practitioner.slug(), new ArrayList<>()));
        for (Entry entry : entries) {
            if (entry.practitioner() == null) {
                own.values().forEach(all -> all.add(entry));
            } else if (own.containsKey(entry.practitioner())) {
                own.get(entry.practitioner()).add(entry);
            }
        }
        return own;
    }

    private Optional<Slug> room(Slug practitioner, Slot slot) {
        TimeRange kept = search.kept(slot.time());
        return entries.stream()
                .filter(entry -> practitioner.equals(entry.practitioner())
                        && entry.isSeatOf(search.type().slug(), slot.time(), slot.location()))
                .findFirst()
                .map(seat -> Optional.ofNullable(seat.room()))
                .orElseGet(() ->
                        rooms.free(places.of(slot.location()), Millis.floor(kept.start()), Millis.ceil(kept.end())));
    }
}
