package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the free starts of several practitioners together: each start once, with all who are free. */
final class Union {

    private static final long END = Long.MAX_VALUE;

    private final Places places;
    private final long duration;
    private final List<Slug> practitioners = new ArrayList<>();
    private final List<long[]> keys = new ArrayList<>();
    private boolean changed;

    Union(Places places, long duration) {
        this.places = places;
        this.duration = duration;
    }

    /** @param ascending keys of {@link Places} */
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
        long key = least();
        while (key != END) {
            long following = advance(key, next, free);
            if (changed || lastFree.isEmpty()) {
                lastFree = these(free);
            }
            slots.add(slot(key, lastFree));
            key = following;
        }
        return Collections.unmodifiableList(slots);
    }

    private long least() {
        return keys.stream()
                .filter(own -> own.length > 0)
                .mapToLong(own -> own[0])
                .min()
                .orElse(END);
    }

    /** Notes who is free then and whether others are than before, and returns the following key. */
    private long advance(long key, int[] next, boolean[] free) {
        long following = END;
        changed = false;
        for (int i = 0; i < next.length; i++) {
            long[] own = keys.get(i);
            int cursor = next[i];
            boolean has = cursor < own.length && own[cursor] == key;
            changed |= has != free[i];
            free[i] = has;
            cursor += has ? 1 : 0;
            next[i] = cursor;
            if (cursor < own.length && own[cursor] < following) {
                following = own[cursor];
            }
        }
        return following;
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
        long start = places.startOf(key);
        TimeRange time = new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(start + duration));
        return new Slot(time, places.placeOf(key), who);
    }
}
