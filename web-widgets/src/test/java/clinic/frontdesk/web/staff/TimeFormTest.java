package clinic.frontdesk.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.web.request.Fields;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On 1 November 2026 clocks in California go back from 2:00 to 1:00. */
class TimeFormTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T08:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-01T09:30:00Z");

    @Test
    void keepsTheHourOfWhatIsMovedWhereItComesTwice() {
        assertEquals(FIRST, start("2026-11-01T01:30", null));
        assertEquals(FIRST, start("2026-11-01T01:30", FIRST));
        assertEquals(SECOND, start("2026-11-01T01:30", SECOND));
        assertEquals(FIRST.minusSeconds(1800), start("2026-11-01T01:00", SECOND));
    }

    private static Instant start(String typed, @Nullable Instant before) {
        Fields fields = Fields.of(Map.of("type", "visit", "practitioner", "rivera", "start", typed));
        return new TimeForm(SampleClinic.clinic(), fields, before).wish().start();
    }
}
