package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.BusyTimes;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link BusyTimes} promises. */
public abstract class BusyTimesContract {

    /** The one that is tried. */
    protected abstract BusyTimes busyTimes();

    /** A clinic, a practitioner of which is busy in {@link #window}. */
    protected abstract Slug clinic();

    /** Some time in which somebody is busy. */
    protected abstract TimeRange window();

    @Test
    void tellsWhoIsBusyAndTellsItAgain() {
        List<BusyTime> busy = busyTimes().busy(clinic(), window());
        assertFalse(busy.isEmpty());
        assertTrue(busy.stream().allMatch(each -> each.time().overlaps(window())), busy::toString);
        assertTrue(busyTimes().busy(clinic(), window()).containsAll(busy));
    }

    /** Whoever books asks for the time of one appointment alone. */
    @Test
    void tellsOfAMomentWhatItTellsOfADay() {
        for (BusyTime each : busyTimes().busy(clinic(), window())) {
            Instant start = each.time().start();
            TimeRange moment = new TimeRange(start, start.plusMillis(1));
            assertTrue(
                    busyTimes().busy(clinic(), moment).stream()
                            .anyMatch(found -> found.practitioner().equals(each.practitioner())),
                    () -> each + " isn't told of its first moment");
        }
    }

    /** Ranges are half-open. */
    @Test
    void leavesOutWhatOnlyTouches() {
        for (BusyTime each : busyTimes().busy(clinic(), window())) {
            TimeRange after = new TimeRange(each.time().end(), each.time().end().plusSeconds(60));
            assertTrue(busyTimes().busy(clinic(), after).stream()
                    .allMatch(found -> found.time().overlaps(after)));
        }
    }

    @Test
    void knowsNothingOfOtherClinics() {
        assertEquals(List.of(), busyTimes().busy(new Slug("no-such-clinic"), window()));
    }
}
