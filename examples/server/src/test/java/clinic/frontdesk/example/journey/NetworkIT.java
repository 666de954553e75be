package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a server does on the network without being told: nothing. */
@ExtendWith(DemoServer.class)
class NetworkIT {

    private final RunningServer server;
    private final Outside outside;

    NetworkIT(RunningServer server, Outside outside) {
        this.server = server;
        this.outside = outside;
    }

    /** Payara's data grid would listen on every address. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void listensOnItsOwnPortAlone() {
        assertEquals(Set.of(server.port()), Listening.ports(server.processId()));
    }

    /** Payara, and its data grid, would tell their makers of the start. */
    @Test
    void callsNobody() {
        assertEquals(List.of(), outside.called());
    }
}
