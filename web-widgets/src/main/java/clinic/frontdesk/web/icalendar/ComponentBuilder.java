package clinic.frontdesk.web.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of which more lines may come. */
final class ComponentBuilder {

    private static final int MOST_LINES = 5_000;
    private static final int MOST_CHARACTERS = 500_000;

    private final String name;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<Component> parts = new ArrayList<>();

    /** Components in it that have begun and not ended. */
    private final List<String> inner = new ArrayList<>();

    /** Lines of those; its own, if they never end. */
    private final List<ContentLine> strayed = new ArrayList<>();

    private @Nullable ComponentBuilder part;
    private boolean whole = true;
    private int characters;

    ComponentBuilder(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** A component begins in it; {@code kept} if it belongs to it. */
    void begin(String one, boolean kept) {
        if (kept && inner.isEmpty()) {
            part = new ComponentBuilder(one);
        }
        if (inner.size() < MOST_LINES) {
            inner.add(one);
        }
    }

    /** The last of that name that has begun in it ends, with all that is in that. */
    void end(String one) {
        int last = inner.lastIndexOf(one);
        if (last >= 0) {
            inner.subList(last, inner.size()).clear();
        }
        if (inner.isEmpty()) {
            strayed.clear();
            endPart();
        }
    }

    private void endPart() {
        if (part != null) {
            parts.add(part.component());
            part = null;
        }
    }

    /**
     * Takes a line, unless it is that of another component.
     *
     * @param line empty where it can't be read
     * @param vital whether it tells of time
     */
    void take(Optional<ContentLine> line, boolean vital) {
        if (part != null && inner.size() == 1) {
            part.take(line, vital);
        } else if (inner.isEmpty()) {
            boolean taken = line.isPresent() && add(line.get());
            whole &= taken || !vital;
        } else if (vital && strayed.size() < MOST_LINES) {
            line.ifPresent(strayed::add);
        }
    }

    /** Passes over what is no line. */
    void passOver(boolean vital) {
        if (part != null && inner.size() == 1) {
            part.passOver(vital);
        } else if (inner.isEmpty()) {
            whole &= !vital;
        }
    }

    private boolean add(ContentLine line) {
        characters += line.value().length();
        return lines.size() < MOST_LINES && characters <= MOST_CHARACTERS && lines.add(line);
    }

    /** What it has become. */
    Component component() {
        if (!inner.isEmpty() && part == null) {
            whole = false;
            strayed.stream()
                    .filter(line -> lines.stream().noneMatch(own -> own.name().equals(line.name())))
                    .toList()
                    .forEach(this::add);
        }
        endPart();
        return new Component(name, lines, parts, whole);
    }
}
