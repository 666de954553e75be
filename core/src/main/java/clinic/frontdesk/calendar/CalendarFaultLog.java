package clinic.frontdesk.calendar;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Faults of this program that show while it reads what others wrote. Calendars are read every few minutes, so each is logged
 * once in the life of a server. Neither an address nor anything of a calendar gets into the log: a message may quote it.
 */
public final class CalendarFaultLog {

    private static final Logger LOG = System.getLogger(CalendarFaultLog.class.getName());

    /** Whoever writes a calendar may find many. */
    private static final int MOST = 100;

    private static final int FRAMES = 5;

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /** Of a server that begins. */
    public CalendarFaultLog() {}

    /** Logs where it was, unless that was logged before. */
    public void log(Throwable fault) {
        news(fault).ifPresent(line -> LOG.log(Level.ERROR, line));
    }

    Optional<String> news(Throwable fault) {
        String frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        String line =
                "a fault of ours in reading a calendar: " + fault.getClass().getName() + " at " + frames;
        boolean isNews = logged.size() < MOST && logged.add(line);
        return isNews ? Optional.of(line) : Optional.empty();
    }
}
