package clinic.frontdesk.desk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final TimeAxis NINE_TO_FIVE = new TimeAxis(9, 8);

    @Test
    void showsWholeHoursAroundAll() {
        assertEquals(new TimeAxis(8, 3), TimeAxis.around(List.of(new Span(545, 600), new Span(495, 605))));
    }

    @Test
    void showsOfficeHoursWhenThereIsNothing() {
        assertEquals(NINE_TO_FIVE, TimeAxis.around(List.of()));
    }

    @Test
    void placesByHoursAndMinutesFromItsBeginning() {
        assertEquals("from-0 past-45 takes-1 and-30", NINE_TO_FIVE.place(new Span(585, 675)));
    }

    @Test
    void cutsWhatIsLonger() {
        assertEquals("from-0 past-0 takes-8 and-0", NINE_TO_FIVE.place(new Span(0, 1440)));
        assertFalse(NINE_TO_FIVE.shows(new Span(0, 540)));
    }
}
