package clinic.frontdesk.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreadEventTest {

    @Test
    void eventsWithoutAUsableTimeAreLeftOut() {
        assertEquals(
                EnumSet.of(Reason.NO_START, Reason.NO_SUCH_TIME, Reason.ENDS_BEFORE_START),
                Stream.of(Reason.values())
                        .filter(reason -> new UnreadEvent(reason, null).isLeftOut())
                        .collect(Collectors.toSet()));
    }
}
