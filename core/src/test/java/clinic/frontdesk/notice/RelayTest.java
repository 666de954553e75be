package clinic.frontdesk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Slug CLINIC = new Slug("harbour");
    private static final UUID SUBJECT = new UUID(1, 2);

    private Instant now = SampleClinic.NOW;
    private final Clock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Carrier carrier = new Carrier();
    private final Notices notices = new Notices(memory.outbox(), List.of(carrier), new Ids(new Random(1)), clock);
    private final Relay relay =
            new Relay(memory.outbox(), List.of(carrier), memory.transactions(), clock, new Random(1));

    @Test
    void deliversOnce() {
        announce();
        assertEquals(1, relay.relay());
        assertEquals(0, relay.relay());
        assertEquals(Status.DELIVERED, delivery().status());
    }

    @Test
    void triesAgainUnderTheSameIdUntilItSucceeds() {
        announce();
        carrier.fault = Courier.Undeliverable.forNow("down");
        relay.relay();
        assertEquals("down", delivery().fault());
        carrier.fault = null;
        assertEquals(0, relay.relay());
        now = now.plusSeconds(6);
        relay.relay();
        assertEquals(Status.DELIVERED, delivery().status());
        assertEquals(2, carrier.seen.size());
        assertEquals(carrier.seen.get(0), carrier.seen.get(1));
    }

    @Test
    void givesUpAfterThreeDaysAndKeepsTheFault() {
        announce();
        carrier.fault = Courier.Undeliverable.forNow("down");
        Instant start = now;
        while (delivery().status() == Status.PENDING) {
            relay.relay();
            now = now.plus(Duration.ofMinutes(20));
        }
        assertEquals(Status.DEAD, delivery().status());
        assertEquals("down", delivery().fault());
        assertTrue(Duration.between(start, now).compareTo(Duration.ofDays(2)) > 0);
    }

    @Test
    void givesUpAtOnceWhenRefusedForEver() {
        announce();
        carrier.fault = Courier.Undeliverable.forEver("no such mailbox");
        relay.relay();
        assertEquals(Status.DEAD, delivery().status());
    }

    @Test
    void keepsWhatHasNowhereToGo() {
        announce();
        carrier.receipt = Courier.Receipt.KEPT;
        relay.relay();
        assertEquals(Status.KEPT, delivery().status());
    }

    @Test
    void anotherNodeTakesOverWhatADeadOneHadTaken() {
        announce();
        memory.transactions().within(() -> memory.outbox().take(now, now.plusSeconds(300), 20));
        assertEquals(0, relay.relay());
        now = now.plusSeconds(300);
        assertEquals(1, relay.relay());
    }

    @Test
    void aBrokenCourierDoesNotStopTheOthers() {
        announce();
        announce();
        carrier.breaks = true;
        assertEquals(2, relay.relay());
        assertEquals("IllegalStateException", delivery().fault());
    }

    private void announce() {
        memory.transactions().run(() -> notices.announce(CLINIC, EventType.LEAD_RECEIVED, SUBJECT));
    }

    private Delivery delivery() {
        return memory.transactions()
                .within(() -> memory.outbox().about(CLINIC, SUBJECT).get(0));
    }

    private final class MovableClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Carrier implements Courier {
        private final List<UUID> seen = new ArrayList<>();
        private Courier.@Nullable Undeliverable fault;
        private Receipt receipt = Receipt.DELIVERED;
        private boolean breaks;

        @Override
        public String name() {
            return "carrier";
        }

        @Override
        public boolean carries(EventType type) {
            return true;
        }

        @Override
        public Receipt deliver(Delivery delivery) throws Undeliverable {
            seen.add(delivery.id());
            if (breaks) {
                throw new IllegalStateException("broken");
            }
            if (fault != null) {
                throw fault;
            }
            return receipt;
        }
    }
}
