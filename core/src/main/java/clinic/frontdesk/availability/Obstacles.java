package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All that stands in the way of one appointment, named for staff. */
final class Obstacles {

    private final SlotSearch search;
    private final Slug location;
    private final TimeRange time;
    private final TimeRange kept;
    private final List<Entry> entries;
    private final List<Entry> own;
    private final Places places;
    private final List<Opening> openings;

    Obstacles(SlotSearch search, Practitioner practitioner, Slug location, Instant start, Collection<Entry> entries) {
        this.search = search;
        this.location = location;
        this.time = TimeRange.of(start, search.type().timing().duration());
        this.kept = search.kept(time);
        this.entries = entries.stream().filter(search::blocks).toList();
        this.own = this.entries.stream()
                .filter(entry -> entry.concerns(practitioner.slug()))
                .toList();
        this.places = new Places(search);
        LocalDate date = LocalDate.ofInstant(start, search.clinic().timeZone());
        ClinicDates dates = ClinicDates.reaching(search.clinic().timeZone(), date, date);
        this.openings = new Openings(practitioner, search.holidays(), dates, places).all();
    }

    Set<Obstacle> all() {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        addOfRules(found);
        own.stream().filter(entry -> entry.kept().overlaps(kept)).forEach(entry -> addOf(entry, found));
        if (hasNoRoom()) {
            found.add(Obstacle.ROOM);
        }
        return found;
    }

    private void addOfRules(Set<Obstacle> found) {
        List<Opening> around = openings.stream()
                .filter(opening -> opening.contains(Millis.floor(time.start()), Millis.ceil(time.end())))
                .toList();
        if (around.isEmpty()) {
            found.add(Obstacle.CLOSED);
        } else if (around.stream().noneMatch(this::hasOnGrid)) {
            found.add(Obstacle.GRID);
        }
        if (!search.staff() && time.start().isBefore(search.earliest())) {
            found.add(Obstacle.NOTICE);
        }
        if (!search.staff() && !time.start().isBefore(search.horizon())) {
            found.add(Obstacle.HORIZON);
        }
        Integer most = search.type().rules().dailyCap();
        if (!new DailyCap(most, own, search.clinic().timeZone()).allows(Millis.floor(time.start()))) {
            found.add(Obstacle.CAP);
        }
    }

    private boolean hasOnGrid(Opening opening) {
        return Millis.isWhole(time.start())
                && (Millis.floor(time.start()) - opening.start())
                                % search.type().timing().every().toMillis()
                        == 0;
    }

    private void addOf(Entry entry, Set<Obstacle> found) {
        if (isSeat(entry)) {
            if (own.stream().filter(this::isSeat).count()
                    >= search.type().rules().capacity()) {
                found.add(entry.hold() == null ? Obstacle.BUSY : Obstacle.HOLD);
            }
        } else if (entry.hold() != null) {
            found.add(Obstacle.HOLD);
        } else if (entry.appointment() == null) {
            found.add(Obstacle.BLOCKED);
        } else {
            found.add(entry.time().overlaps(time) ? Obstacle.BUSY : Obstacle.BUFFER);
        }
    }

    private boolean isSeat(Entry entry) {
        return entry.isSeatOf(search.type().slug(), time, location);
    }

    private boolean hasNoRoom() {
        return !search.type().rooms().isEmpty()
                && own.stream().noneMatch(this::isSeat)
                && !new Rooms(search, places, entries)
                        .isFree(places.of(location), Millis.floor(kept.start()), Millis.ceil(kept.end()));
    }
}
