package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.FeedFault;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a calendar apart while it comes, and drops at once what nobody asks for: what events are about, and events that are
 * over. So a calendar may be much longer than what is kept of it.
 */
final class CalendarParts {

    private static final int MOST_KEPT = 20_000;
    private static final int MOST_ZONES = 500;

    /** Of all that is kept: short lines take more room than they are long. */
    private static final int MOST_LINES_KEPT = 300_000;

    private static final int MOST_CHARACTERS_KEPT = 5_000_000;

    private static final Pattern BRACKET = Pattern.compile("(?i)^\\s*(BEGIN|END)\\s*:\\s*([\\w-]+)\\s*$");
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)^\\s*<(!doctype|html|head|body|script)\\b.*");
    private final CalendarLines lines;
    private final WindowFilter relevance;
    private final EndedEvents over = new EndedEvents();
    private final List<Calendar> calendars = new ArrayList<>();
    private @Nullable Calendar open;
    private @Nullable ComponentBuilder top;
    private boolean webPage;
    private int kept;
    private int linesKept;
    private int charactersKept;

    /** @param window events that end before it, or begin after it, are dropped */
    CalendarParts(Reader text, TimeRange window) throws IOException {
        this.lines = new CalendarLines(text);
        this.relevance = new WindowFilter(window);
    }

    /** @throws FeedFault.Unreadable when it isn't a whole calendar, or more than can be kept */
    List<Calendar> read() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            Matcher bracket = BRACKET.matcher(line);
            if (bracket.matches()) {
                String name = bracket.group(2).toUpperCase(Locale.ROOT);
                if (bracket.group(1).equalsIgnoreCase("BEGIN")) {
                    begin(name);
                } else {
                    end(name);
                }
            } else if (open != null) {
                take(line, open);
            } else {
                webPage |= WEB_PAGE.matcher(line).matches();
            }
        }
        if (open != null) {
            throw new FeedFault.Unreadable(FeedFault.CUT_SHORT);
        }
        if (calendars.isEmpty()) {
            throw new FeedFault.Unreadable(webPage ? FeedFault.WEB_PAGE : FeedFault.NOT_A_CALENDAR);
        }
        return calendars;
    }

    /** Of the events that were dropped, which revisions they were; known when all is read. */
    EndedEvents over() {
        return over;
    }

    private void begin(String name) {
        if (name.equals("VCALENDAR")) {
            open = open == null ? new Calendar() : open;
            return;
        }
        if (open == null) {
            return;
        }
        if (top != null && (top.name().equals(name) || name.equals("VEVENT"))) {
            // the one before has no end
            close(open);
        }
        if (top == null) {
            top = new ComponentBuilder(name);
            return;
        }
        if (RelevantLines.isPart(name)) {
            top.begin(name, RelevantLines.isKeptPart(name));
        }
    }

    private void end(String name) {
        if (open == null) {
            return;
        }
        if (name.equals("VCALENDAR")) {
            close(open);
            calendars.add(open);
            open = null;
        } else if (top != null && top.name().equals(name)) {
            close(open);
        } else if (top != null) {
            top.end(name);
        }
    }

    private void take(String line, Calendar calendar) {
        if (top == null) {
            ContentLine.of(line).filter(RelevantLines::isOfCalendar).ifPresent(calendar.head()::add);
            return;
        }
        String name = ContentLine.nameOf(line);
        if (RelevantLines.isOfComponent(name, line)) {
            top.take(ContentLine.of(line), RelevantLines.isVital(name));
        } else if (name.isEmpty() || !line.contains(":")) {
            top.passOver(RelevantLines.mayBeVital(name));
        }
    }

    private void close(Calendar calendar) {
        if (top == null) {
            return;
        }
        Component component = top.component();
        top = null;
        switch (component.name()) {
            case "VEVENT" -> {
                if (relevance.has(component)) {
                    keep(component, calendar.events(), MOST_KEPT);
                } else {
                    over.add(component);
                }
            }
            case "VFREEBUSY" -> keep(component, calendar.freeBusy(), MOST_KEPT);
            case "VAVAILABILITY" -> keep(component, calendar.availability(), MOST_KEPT);
            case "VTIMEZONE" -> keep(component, calendar.zones(), MOST_ZONES);
            default -> {
                // tasks and journals keep no time
            }
        }
    }

    private void keep(Component component, List<Component> among, int most) {
        kept++;
        count(component);
        boolean tooMuch = linesKept > MOST_LINES_KEPT || charactersKept > MOST_CHARACTERS_KEPT;
        if (kept > MOST_KEPT || among.size() >= most || tooMuch) {
            throw new FeedFault.Unreadable(FeedFault.TOO_MANY_EVENTS);
        }
        among.add(component);
    }

    private void count(Component component) {
        linesKept += component.lines().size();
        charactersKept += component.lines().stream()
                .mapToInt(line -> line.value().length())
                .sum();
        component.parts().forEach(this::count);
    }
}
