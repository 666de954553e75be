package clinic.frontdesk.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadStateTest {

    @Test
    void whatIsLaidAsideAwaitsNothing() {
        assertEquals(
                EnumSet.of(
                        LeadState.UNREACHED,
                        LeadState.NOT_SUITABLE,
                        LeadState.DECLINED,
                        LeadState.DUPLICATE,
                        LeadState.SPAM,
                        LeadState.ERASED),
                Stream.of(LeadState.values()).filter(LeadState::isAside).collect(Collectors.toSet()));
    }

    @Test
    void somebodyWaitsUntilTheClinicHasSpokenWithThem() {
        assertEquals(
                EnumSet.of(LeadState.NEW, LeadState.ATTEMPTED),
                Stream.of(LeadState.values()).filter(LeadState::isOpen).collect(Collectors.toSet()));
    }
}
