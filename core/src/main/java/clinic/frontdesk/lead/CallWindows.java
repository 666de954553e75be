package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a clinic can promise to call: as soon as possible, or in a part of one of its next call days.
 *
 * <p>A part is a stretch of call hours before or after noon on the clinic's clock, of half a day at most. The
 * soonest window ends when {@link clinic.frontdesk.clinic.CallPromise#within()} of call hours have passed.
 */
public final class CallWindows {

    private static final int MOST = 5;
    private static final int DAYS_AHEAD = 14;

    private CallWindows() {}

    /** The windows that can be promised at {@code now}, the soonest first; none without call hours in two weeks. */
    public static List<CallWindow> of(Clinic clinic, Instant now, PublicHolidays holidays) {
        LocalDate today = LocalDate.ofInstant(now, clinic.timeZone());
        Set<LocalDate> closed = holidays.closing(clinic, today, today.plusDays(DAYS_AHEAD + 1L));
        List<CallWindow> windows = new ArrayList<>();
        soonest(clinic, CallStretch.after(clinic, now, DAYS_AHEAD, closed)).ifPresent(windows::add);
        CallStretch.lastingAfter(clinic, now, DAYS_AHEAD, closed).stream()
                .flatMap(stretch -> stretch.halfDays(clinic.timeZone()))
                .filter(part -> part.from().isAfter(now))
                .limit(MOST - windows.size())
                .map(part -> part.window(clinic.timeZone()))
                .forEach(windows::add);
        return windows;
    }

    /** The window of that id, if it can be promised at {@code now}. */
    public static Optional<CallWindow> find(Clinic clinic, Instant now, PublicHolidays holidays, String id) {
        return of(clinic, now, holidays).stream().filter(w -> w.id().equals(id)).findFirst();
    }

    private static Optional<CallWindow> soonest(Clinic clinic, List<CallStretch> stretches) {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        Instant end = CallStretch.endOf(stretches, clinic.calls().within());
        return Optional.of(new CallWindow(CallWindow.SOONEST, stretches.get(0).from(), end));
    }
}
