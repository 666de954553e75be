package clinic.frontdesk.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarFaultLogTest {

    private final CalendarFaultLog faults = new CalendarFaultLog();

    @Test
    void tellsEachPlaceOnceAndNothingOfWhatWasRead() {
        Throwable fault = new IllegalStateException("https://calendar.example/private-8c1d/basic.ics Ada");
        String line = faults.news(fault).orElseThrow();
        assertTrue(line.contains("IllegalStateException at clinic.frontdesk.calendar.CalendarFaultLogTest"), line);
        assertFalse(line.contains("private-8c1d") || line.contains("Ada"), line);
        assertEquals(Optional.empty(), faults.news(fault));
        assertTrue(faults.news(new IllegalStateException()).isPresent());
    }

    @Test
    void tellsOfSoManyPlacesOnly() {
        long told = IntStream.range(0, 1_000)
                .mapToObj(line -> {
                    Throwable fault = new IllegalStateException();
                    fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", line)});
                    return faults.news(fault);
                })
                .filter(Optional::isPresent)
                .count();
        assertEquals(100, told);
    }
}
