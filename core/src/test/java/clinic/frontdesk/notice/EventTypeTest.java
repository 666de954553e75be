package clinic.frontdesk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void allThatIsOfNoLeadIsOfAnAppointment() {
        Set<EventType> ofLeads =
                EnumSet.of(EventType.LEAD_RECEIVED, EventType.PROMISE_OVERDUE, EventType.LEADS_SET_ASIDE);
        for (EventType type : EventType.values()) {
            assertEquals(!ofLeads.contains(type), type.isOfAppointment(), type::name);
            assertEquals(type.wireName().startsWith("appointment."), type.isOfAppointment(), type::name);
        }
    }
}
