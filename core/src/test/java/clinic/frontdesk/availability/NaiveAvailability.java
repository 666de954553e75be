package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The semantics of availability word by word, minute by minute, without a thought for speed: what {@link Availability}
 * is compared with.
 */
public final class NaiveAvailability {

    private record Span(Instant from, Instant to) {}

    private final SlotSearch search;
    private final List<Entry> blocking;
    private final AppointmentType type;
    private final ZoneId zone;

    private NaiveAvailability(SlotSearch search, List<Entry> entries) {
        this.search = search;
        this.type = search.type();
        this.zone = search.clinic().timeZone();
        this.blocking = entries.stream()
                .filter(e -> !e.time().start().equals(e.time().end()))
                .filter(e -> e.hold() == null
                        || (search.now().isBefore(e.hold().expiresAt())
                                && (e.appointment() != null
                                        || !search.ownHolds().contains(e.hold().token()))))
                .filter(e -> search.moving() == null || !search.moving().equals(e.appointment()))
                .toList();
    }

    public static List<Slot> slots(SlotSearch search, List<Entry> entries) {
        return new NaiveAvailability(search, entries).slots();
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        List<Slug> places = search.clinic().locations().stream()
                .map(Location::slug)
                .sorted()
                .toList();
        for (Instant minute = search.window().start();
                minute.isBefore(search.window().end());
                minute = minute.plusSeconds(60)) {
            for (Slug place : places) {
                Instant start = minute;
                List<Slug> free = search.practitioners().stream()
                        .filter(practitioner -> offers(practitioner, place, start))
                        .map(Practitioner::slug)
                        .toList();
                if (!free.isEmpty()) {
                    slots.add(new Slot(TimeRange.of(start, type.timing().duration()), place, free));
                }
            }
        }
        return slots;
    }

    private boolean offers(Practitioner practitioner, Slug place, Instant start) {
        if (search.location() != null && !search.location().equals(place)) {
            return false;
        }
        return (type.locations().isEmpty() || type.locations().contains(place))
                && isOpen(practitioner, place, start)
                && (search.staff() || isInTime(start))
                && isUnderTheCap(practitioner, start)
                && hasTime(practitioner, place, start);
    }

    private boolean isInTime(Instant start) {
        return !start.isBefore(search.now().plus(type.rules().minimumNotice()))
                && !dateOf(start)
                        .isAfter(dateOf(search.now()).plusDays(type.rules().horizonDays()));
    }

    private boolean isOpen(Practitioner practitioner, Slug place, Instant start) {
        Instant end = start.plus(type.timing().duration());
        for (int before = -1; before <= 2; before++) {
            LocalDate date = dateOf(start).minusDays(before);
            for (Span opening : united(openings(practitioner, place, date))) {
                boolean inside = !start.isBefore(opening.from) && !end.isAfter(opening.to);
                long late = Duration.between(opening.from, start).toMinutes();
                if (inside && late % type.timing().every().toMinutes() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Span> openings(Practitioner practitioner, Slug place, LocalDate date) {
        List<HoursOverride> overrides = practitioner.overrides().stream()
                .filter(override -> override.date().equals(date))
                .toList();
        List<Span> spans = new ArrayList<>();
        if (!overrides.isEmpty()) {
            for (HoursOverride override : overrides) {
                if (override.hours().isEmpty()) {
                    return List.of();
                }
                Slug named = override.location() == null
                        ? practitioner.hours().keySet().iterator().next()
                        : override.location();
                if (named.equals(place)) {
                    override.hours().forEach(hours -> add(hours, date, spans));
                }
            }
        } else if (!search.holidays().contains(date) && practitioner.hours().containsKey(place)) {
            practitioner.hours().get(place).on(date.getDayOfWeek()).forEach(hours -> add(hours, date, spans));
        }
        return spans;
    }

    private void add(Hours hours, LocalDate date, List<Span> spans) {
        LocalDate ends = hours.to().isAfter(hours.from()) ? date : date.plusDays(1);
        Instant from = ZonedDateTime.of(date, hours.from(), zone).toInstant();
        Instant to = ZonedDateTime.of(ends, hours.to(), zone).toInstant();
        if (from.isBefore(to)) {
            spans.add(new Span(from, to));
        }
    }

    private static List<Span> united(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int j = 0; j < i; j++) {
                Span a = spans.get(i);
                Span b = spans.get(j);
                if (!a.from.isAfter(b.to) && !b.from.isAfter(a.to)) {
                    List<Span> fewer = new ArrayList<>(spans);
                    fewer.remove(i);
                    fewer.set(j, new Span(a.from.isBefore(b.from) ? a.from : b.from, a.to.isAfter(b.to) ? a.to : b.to));
                    return united(fewer);
                }
            }
        }
        return spans;
    }

    private boolean isUnderTheCap(Practitioner practitioner, Instant start) {
        Integer cap = type.rules().dailyCap();
        return cap == null
                || blocking.stream()
                                .filter(e -> e.appointment() != null && isOf(practitioner, e))
                                .filter(e -> dateOf(e.time().start()).equals(dateOf(start)))
                                .count()
                        < cap;
    }

    private boolean hasTime(Practitioner practitioner, Slug place, Instant start) {
        List<Entry> near = blocking.stream()
                .filter(e -> isOf(practitioner, e) && overlaps(e, start))
                .toList();
        List<Entry> seats = near.stream()
                .filter(e -> type.slug().equals(e.type())
                        && e.time().start().equals(start)
                        && e.time().end().equals(start.plus(type.timing().duration()))
                        && (e.location() == null || e.location().equals(place)))
                .toList();
        return seats.size() == near.size()
                && seats.size() < type.rules().capacity()
                && (!seats.isEmpty() || hasRoom(place, start));
    }

    private boolean hasRoom(Slug place, Instant start) {
        return type.rooms().isEmpty()
                || search.clinic().rooms().stream()
                        .filter(room -> type.rooms().contains(room.slug())
                                && room.location().equals(place))
                        .map(Room::slug)
                        .anyMatch(
                                room -> blocking.stream().noneMatch(e -> room.equals(e.room()) && overlaps(e, start)));
    }

    private boolean overlaps(Entry entry, Instant start) {
        Instant from = start.minus(type.timing().bufferBefore());
        Instant to = start.plus(type.timing().duration()).plus(type.timing().bufferAfter());
        return from.isBefore(entry.time().end().plus(entry.bufferAfter()))
                && entry.time().start().minus(entry.bufferBefore()).isBefore(to);
    }

    private static boolean isOf(Practitioner practitioner, Entry entry) {
        return entry.practitioner() == null || entry.practitioner().equals(practitioner.slug());
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
