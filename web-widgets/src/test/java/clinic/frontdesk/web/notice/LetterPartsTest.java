package clinic.frontdesk.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.web.notice.Letter.Part;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterPartsTest {

    @Test
    void leavesOutOnlyWhatCannotBeMade() {
        LetterParts parts = new LetterParts();
        assertEquals(List.of("a"), parts.made(Part.FACTS, () -> List.of("a"), List.<String>of()));
        assertEquals("", parts.made(Part.CALENDAR, LetterPartsTest::broken, ""));
        assertEquals(Set.of(Part.CALENDAR), parts.missing());
    }

    private static String broken() {
        throw new IllegalArgumentException("no such character");
    }
}
