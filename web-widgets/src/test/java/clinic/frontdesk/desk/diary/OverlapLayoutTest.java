package clinic.frontdesk.desk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.desk.diary.OverlapLayout.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapLayoutTest {

    private static List<Lane> lanes(Span... spans) {
        return new OverlapLayout(List.of(spans)).all();
    }

    @Test
    void oneAfterTheOtherNeedsOneLane() {
        assertEquals(List.of(new Lane(0, 1, 1), new Lane(0, 1, 1)), lanes(new Span(0, 30), new Span(30, 60)));
    }

    @Test
    void whatOverlapsStandsSideBySide() {
        assertEquals(List.of(new Lane(0, 1, 2), new Lane(1, 1, 2)), lanes(new Span(0, 60), new Span(30, 90)));
    }

    @Test
    void isAsWideAsTheOthersLeaveIt() {
        assertEquals(
                List.of(new Lane(0, 1, 3), new Lane(1, 1, 3), new Lane(2, 1, 3), new Lane(1, 2, 3), new Lane(0, 3, 3)),
                lanes(new Span(0, 120), new Span(0, 30), new Span(15, 30), new Span(60, 90), new Span(120, 150)));
    }

    @Test
    void nothingNeedsNone() {
        assertEquals(List.of(), lanes());
    }
}
