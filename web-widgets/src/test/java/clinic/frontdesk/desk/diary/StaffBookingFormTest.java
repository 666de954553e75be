package clinic.frontdesk.desk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In California clocks go back from 2:00 to 1:00 on 1 November 2026, and forward from 2:00 to 3:00 on 14 March 2027. */
class StaffBookingFormTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T08:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-01T09:30:00Z");

    @Test
    void asksWhichOfTwoTimesIsMeant() {
        assertEquals("comes-twice", fault(Map.of("start", "2026-11-01T01:30")));
        assertEquals("comes-twice", fault(Map.of("start", "2026-11-01T01:30", "startOffset", "+02:00")));
        assertEquals("comes-twice", fault(Map.of("start", "2026-11-01T01:30", "startOffset", "later")));
    }

    @Test
    void takesTheOneThatIsChosen() {
        assertEquals(FIRST, start(Map.of("start", "2026-11-01T01:30", "startOffset", "-07:00")));
        assertEquals(SECOND, start(Map.of("start", "2026-11-01T01:30", "startOffset", "-08:00")));
    }

    @Test
    void leavesTheChoiceAsideWhereATimeComesOnce() {
        Instant nine = Instant.parse("2026-11-01T17:00:00Z");
        assertEquals(nine, start(Map.of("start", "2026-11-01T09:00", "startOffset", "-07:00")));
        assertEquals(nine, start(Map.of("start", "2026-11-01T09:00", "startOffset", "soon")));
    }

    @Test
    void takesNoTimeThatClocksLeaveOut() {
        assertEquals("no-such-time", fault(Map.of("start", "2027-03-14T02:30")));
        assertEquals("no-such-time", fault(Map.of("start", "2027-03-14T02:30", "startOffset", "-07:00")));
    }

    private static String fault(Map<String, String> typed) {
        List<FieldFault> faults =
                assertThrows(FieldFaults.class, () -> start(typed)).faults();
        assertEquals("start", faults.get(0).field());
        return faults.get(0).code();
    }

    private static Instant start(Map<String, String> typed) {
        Fields fields = Fields.of(Map.of("type", "visit", "practitioner", "rivera"));
        return new StaffBookingForm(SampleClinic.clinic(), fields.with(typed))
                .wish()
                .start();
    }
}
