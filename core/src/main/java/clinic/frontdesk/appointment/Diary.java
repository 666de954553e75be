package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.clinic.Slug;
import java.util.Comparator;

/** The diary of a practitioner or of a room: what must be locked before anything is written into it. */
public record Diary(Kind kind, Slug owner) implements Comparable<Diary> {

    /** Whose diary it is. */
    public enum Kind {
        PRACTITIONER,
        ROOM
    }

    private static final Comparator<Diary> ORDER =
            Comparator.comparing(Diary::kind).thenComparing(Diary::owner);

    /** The diary of a practitioner. */
    public static Diary ofPractitioner(Slug practitioner) {
        return new Diary(Kind.PRACTITIONER, practitioner);
    }

    /** The diary of a room. */
    public static Diary ofRoom(Slug room) {
        return new Diary(Kind.ROOM, room);
    }

    /** Whether {@code entry} keeps the time of that practitioner or room. */
    public boolean has(Entry entry) {
        return switch (kind) {
            case PRACTITIONER -> entry.concerns(owner);
            case ROOM -> owner.equals(entry.room());
        };
    }

    /** The one order in which diaries are locked, so that no two who lock wait for each other. */
    @Override
    public int compareTo(Diary other) {
        return ORDER.compare(this, other);
    }
}
