package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the free starts of several practitioners together: each start once, with all who are free. */
final class Union {

    private static final long END = Long.MAX_VALUE;

    private final Places places;
    private final long duration;
    private final List<Slug> practitioners = new ArrayList<>();
    private final List<long[]> keys = new ArrayList<>();

    Union(Places places, long duration) {
        this.places = places;
        this.duration = duration;
    }

    /** @param ascending starts times the number of places, plus the place */
    void add(Slug practitioner, long[] ascending) {
        practitioners.add(practitioner);
        keys.add(ascending);
    }

    List<Slot> slots() {
        List<Slot> slots =
                new ArrayList<>(keys.stream().mapToInt(own -> own.length).max().orElse(0));
        int[] next = new int[keys.size()];
        boolean[] free = new boolean[keys.size()];
        List<Slug> lastFree = List.of();
        for (long key = least(next); key != END; key = least(next)) {
            if (advance(key, next, free) || lastFree.isEmpty()) {
                lastFree = these(free);
            }
            slots.add(slot(key, lastFree));
        }
        return List.copyOf(slots);
    }

    private long least(int[] next) {
        long least = END;
        for (int i = 0; i < next.length; i++) {
            long[] own = keys.get(i);
            if (next[i] < own.length && own[next[i]] < least) {
                least = own[next[i]];
            }
        }
        return least;
    }

    /** Notes who is free then, and moves on; returns whether others are than before. */
    private boolean advance(long key, int[] next, boolean[] free) {
        boolean changed = false;
        for (int i = 0; i < next.length; i++) {
            long[] own = keys.get(i);
            boolean has = next[i] < own.length && own[next[i]] == key;
            changed |= has != free[i];
            free[i] = has;
            next[i] += has ? 1 : 0;
        }
        return changed;
    }

    private List<Slug> these(boolean[] free) {
        List<Slug> chosen = new ArrayList<>();
        for (int i = 0; i < free.length; i++) {
            if (free[i]) {
                chosen.add(practitioners.get(i));
            }
        }
        return List.copyOf(chosen);
    }

    private Slot slot(long key, List<Slug> who) {
        long start = Math.floorDiv(key, places.count());
        TimeRange time = new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(start + duration));
        return new Slot(time, places.get(Math.floorMod(key, places.count())), who);
    }
}
