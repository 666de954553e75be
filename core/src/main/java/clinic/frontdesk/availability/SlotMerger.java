package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Puts the free starts of several practitioners together: each start once, with all who are free. */
final class SlotMerger {

    private final Agenda[] agendas;
    private final Places places;
    private final Duration length;
    private final boolean[] free;
    private List<Slug> who = List.of();

    /** @param agendas before their first starts */
    SlotMerger(List<Agenda> agendas, Places places, Duration length) {
        this.agendas = agendas.toArray(Agenda[]::new);
        this.places = places;
        this.length = length;
        this.free = new boolean[this.agendas.length];
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(most());
        for (long key = next(); key != Agenda.END; key = next()) {
            ask(key);
            if (!who.isEmpty()) {
                slots.add(slot(key));
            }
        }
        return Collections.unmodifiableList(slots);
    }

    private int most() {
        return Arrays.stream(agendas).mapToInt(Agenda::starts).max().orElse(0);
    }

    private long next() {
        long next = Agenda.END;
        for (Agenda agenda : agendas) {
            next = Math.min(next, agenda.next());
        }
        return next;
    }

    /** Finds out who is free then. Mostly it's the same as before, and the same list. */
    private void ask(long key) {
        boolean changed = false;
        for (int i = 0; i < agendas.length; i++) {
            boolean now = agendas[i].takes(key);
            changed |= now != free[i];
            free[i] = now;
        }
        if (changed) {
            who = whoIsFree();
        }
    }

    private List<Slug> whoIsFree() {
        List<Slug> chosen = new ArrayList<>(agendas.length);
        for (int i = 0; i < agendas.length; i++) {
            if (free[i]) {
                chosen.add(agendas[i].practitioner());
            }
        }
        return List.copyOf(chosen);
    }

    private Slot slot(long key) {
        return new Slot(Instant.ofEpochMilli(places.startOf(key)), length, places.placeIn(key), who);
    }
}
