package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.FeedFault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar's text that can be given to the library. What it can't bear is kept from it: nesting that overflows its
 * stack, components without number, and descriptions of zones, of which it works out every change there ever was (biweekly
 * 0.6.8).
 */
final class Screened {

    /** By which the library takes a zone's description for a component that it doesn't know. */
    static final String ZONE = "X-VTIMEZONE";

    private static final Pattern FOLD = Pattern.compile("(\\r\\n|\\n|\\r)[ \\t]");
    private static final Pattern BRACKET =
            Pattern.compile("^[ \\t]*(BEGIN|END)([^:\\r\\n]*):", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("(^|[\\r\\n])END:VCALENDAR\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_OF_ZONE = Pattern.compile("VTIMEZONE", Pattern.CASE_INSENSITIVE);
    private static final int MOST_COMPONENTS = 50_000;
    private static final int DEEPEST = 6;

    private Screened() {}

    /** @throws FeedFault.Unreadable when it isn't a whole calendar, or more than can be read */
    static String of(String text) {
        String unfolded = FOLD.matcher(text).replaceAll("");
        if (!END.matcher(unfolded).find()) {
            throw new FeedFault.Unreadable(FeedFault.NOT_A_CALENDAR);
        }
        count(BRACKET.matcher(unfolded));
        return NAME_OF_ZONE.matcher(unfolded).replaceAll(ZONE);
    }

    private static void count(Matcher bracket) {
        int components = 0;
        int depth = 0;
        while (bracket.find()) {
            boolean begins = bracket.group(1).equalsIgnoreCase("BEGIN");
            components += begins ? 1 : 0;
            depth += begins ? 1 : -1;
            if (!bracket.group(2).isEmpty() || depth > DEEPEST) {
                throw new FeedFault.Unreadable(FeedFault.NOT_A_CALENDAR);
            }
            if (components > MOST_COMPONENTS) {
                throw new FeedFault.Unreadable(FeedFault.TOO_LARGE);
            }
        }
    }
}
