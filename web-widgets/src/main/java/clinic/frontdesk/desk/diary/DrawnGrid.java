package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.diary.CalendarGrid.Gap;
import clinic.frontdesk.desk.diary.CalendarGrid.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A calendar grid and what is said above it.
 *
 * @param now when it was drawn
 * @param waiting the first appointment that staff have to answer
 * @param gap the first free time
 */
public record DrawnGrid(CalendarGrid grid, Instant now, Tally tally, Optional<Attendee> waiting, Optional<Gap> gap) {

    /** @param least what is shorter is no free time */
    static DrawnGrid of(CalendarGrid grid, Instant now, Duration least) {
        return new DrawnGrid(grid, now, grid.tally(now, least), grid.firstWaiting(), grid.firstGap(now));
    }
}
