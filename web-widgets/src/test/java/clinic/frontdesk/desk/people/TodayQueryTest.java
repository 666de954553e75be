package clinic.frontdesk.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.lead.LeadId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodayQueryTest {

    private static final String CURSOR = "a1764500000000.00000000-0000-0001-0000-000000000002";

    @Test
    void keepsWhereEachListIs() {
        TodayQuery query = TodayQuery.of(Map.of("now", CURSOR, "fresh", CURSOR)::get);
        assertEquals("?now=" + CURSOR + "&fresh=" + CURSOR, query.page());
        assertEquals("?fresh=" + CURSOR + "&now=", query.upTo("now"));
        assertEquals("?now=" + CURSOR + "&fresh=" + CURSOR + "&later=", query.upTo("later"));
        assertEquals("?now=" + CURSOR + "&fresh=" + CURSOR + "&unconfirmed=", query.upTo("unconfirmed"));
        LeadId lead = new LeadId(new UUID(1, 2));
        assertEquals("/leads/" + lead + "?now=" + CURSOR + "&fresh=" + CURSOR, query.page(lead));
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        TodayQuery query = TodayQuery.of(Map.of("now", "x", "later", "")::get);
        assertEquals("", query.page());
        assertEquals("?now=", query.upTo("now"));
    }
}
