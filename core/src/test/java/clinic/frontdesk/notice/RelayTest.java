package clinic.frontdesk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
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
            new Relay(memory.outbox(), List.of(carrier), memory.transactions(), clock, new Random(1), Runnable::run);

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
    void oneAttemptIsEnoughToFindATargetDown() {
        for (int i = 0; i < 30; i++) {
            announce();
        }
        carrier.fault = Courier.Undeliverable.targetDown("refused");
        relay.relay();
        relay.relay();
        assertEquals(1, carrier.seen.size());
        carrier.fault = null;
        now = now.plusSeconds(6);
        relay.relay();
        assertEquals(31, carrier.seen.size());
        assertEquals(
                30,
                deliveries().stream()
                        .filter(d -> d.status() == Status.DELIVERED)
                        .count());
    }

    @Test
    void aTargetThatIsDownKeepsNoOtherWaiting() {
        carrier.targets = List.of("down", "up");
        carrier.down = "down";
        announce();
        announce();
        relay.relay();
        assertEquals(
                List.of("up", "up"),
                deliveries().stream()
                        .filter(d -> d.status() == Status.DELIVERED)
                        .map(Delivery::target)
                        .toList());
        assertEquals(3, carrier.seen.size());
    }

    @Test
    void oneAttemptIsEnoughForAllThatTakesTheSameWay() {
        carrier.targets = List.of("one", "two", "three");
        carrier.way = "road";
        carrier.fault = Courier.Undeliverable.targetDown("refused");
        announce();
        relay.relay();
        assertEquals(1, carrier.seen.size());
    }

    @Test
    void oneThatIsAlwaysHungUpOnComesAfterTheOthers() {
        carrier.targets = List.of("one", "two", "three");
        carrier.way = "road";
        carrier.down = "one";
        announce();
        for (int i = 0; i < 3; i++) {
            relay.relay();
            now = now.plusSeconds(40);
        }
        assertEquals(2, count(Status.DELIVERED));
    }

    @Test
    void handsOnWhatWaitsForATargetThatIsGone() {
        carrier.targets = List.of("former", "both");
        announce();
        carrier.targets = List.of("both", "new");
        relay.relay();
        relay.relay();
        assertEquals(
                Map.of("former", Status.GONE, "both", Status.DELIVERED, "new", Status.DELIVERED),
                deliveries().stream().collect(Collectors.toMap(Delivery::target, Delivery::status)));
        assertEquals(2, carrier.seen.size());
    }

    @Test
    void handsOnToATargetThatIsBack() {
        carrier.targets = List.of("former");
        announce();
        carrier.targets = List.of("next");
        carrier.down = "next";
        relay.relay();
        relay.relay();
        carrier.targets = List.of("former");
        carrier.down = null;
        now = now.plusSeconds(6);
        relay.relay();
        relay.relay();
        assertEquals(
                Map.of("former", Status.DELIVERED, "next", Status.GONE),
                deliveries().stream().collect(Collectors.toMap(Delivery::target, Delivery::status)));
    }

    @Test
    void leavesATargetAloneAsLongAsItAsks() {
        announce();
        carrier.fault = Courier.Undeliverable.targetDown("429").after(Duration.ofHours(2));
        relay.relay();
        now = now.plus(Duration.ofHours(2)).minusSeconds(1);
        assertEquals(0, relay.relay());
        now = now.plus(Duration.ofMinutes(13));
        assertEquals(1, relay.relay());
    }

    @Test
    void grantsNoTargetMoreThanADay() {
        announce();
        carrier.fault = Courier.Undeliverable.targetDown("429").after(Duration.ofDays(300));
        relay.relay();
        now = now.plus(Duration.ofHours(27));
        assertEquals(1, relay.relay());
    }

    @Test
    void aLaneIsRunByOneThreadAtATime() {
        List<Runnable> started = new ArrayList<>();
        Relay beside =
                new Relay(memory.outbox(), List.of(carrier), memory.transactions(), clock, new Random(1), started::add);
        for (int i = 0; i < 40; i++) {
            announce();
        }
        assertEquals(25, beside.relay());
        assertEquals(0, beside.relay());
        assertEquals(1, started.size());
        started.get(0).run();
        assertEquals(2, started.size());
        started.get(1).run();
        assertEquals(40, carrier.seen.size());
    }

    @Test
    void sendsNothingTwiceToATargetThatIsSlow() {
        Relay other = new Relay(
                memory.outbox(), List.of(carrier), memory.transactions(), clock, new Random(1), Runnable::run);
        for (int i = 0; i < 30; i++) {
            announce();
        }
        carrier.meanwhile = () -> {
            now = now.plusSeconds(50);
            carrier.meanwhile = () -> now = now.plusSeconds(50);
            other.relay();
        };
        relay.relay();
        for (int i = 0; i < 30; i++) {
            other.relay();
        }
        assertEquals(30, count(Status.DELIVERED));
        assertEquals(30, carrier.seen.size());
    }

    @Test
    void attemptsNothingThatWaitedForAThreadTooLong() {
        List<Runnable> waiting = new ArrayList<>();
        Relay crowded =
                new Relay(memory.outbox(), List.of(carrier), memory.transactions(), clock, new Random(1), waiting::add);
        announce();
        crowded.relay();
        now = now.plus(Duration.ofMinutes(4));
        waiting.get(0).run();
        assertEquals(List.of(), carrier.seen);
        assertEquals(1, relay.relay());
    }

    @Test
    void replaysWhatWasGivenUpUnderTheSameId() {
        announce();
        carrier.fault = Courier.Undeliverable.forEver("no such mailbox");
        relay.relay();
        StaffMember staff = new StaffMember(new AccountId(new UUID(0, 1)), CLINIC, "Robin Ashe");
        NoticeDesk desk = new NoticeDesk(memory.outbox(), clock);
        List<Delivery> failing = memory.transactions()
                .within(() -> desk.failing(staff, null, 10))
                .items();
        assertEquals(List.of(delivery()), failing);
        carrier.fault = null;
        memory.transactions().run(() -> desk.replay(staff, delivery().id()));
        relay.relay();
        assertEquals(Status.DELIVERED, delivery().status());
        assertEquals(carrier.seen.get(0), carrier.seen.get(1));
        StaffMember stranger = new StaffMember(new AccountId(new UUID(0, 2)), new Slug("other"), "Eve");
        assertThrows(NoticeRefusal.UnknownDelivery.class, () -> memory.transactions()
                .run(() -> desk.replay(stranger, failing.get(0).id())));
    }

    @Test
    void tellsStaffWhatWentWithoutAPartUntilItGoesWhole() {
        announce();
        carrier.incomplete = true;
        relay.relay();
        assertEquals(Status.DELIVERED, delivery().status());
        assertEquals(Delivery.INCOMPLETE, delivery().fault());
        StaffMember staff = new StaffMember(new AccountId(new UUID(0, 1)), CLINIC, "Robin Ashe");
        NoticeDesk desk = new NoticeDesk(memory.outbox(), clock);
        assertEquals(List.of(delivery()), memory.transactions().within(() -> desk.failing(staff, null, 10)
                .items()));
        carrier.incomplete = false;
        memory.transactions().run(() -> desk.replay(staff, delivery().id()));
        relay.relay();
        assertEquals(List.of(), memory.transactions().within(() -> desk.failing(staff, null, 10)
                .items()));
        assertEquals(2, carrier.seen.size());
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
        announce();
        announce();
        carrier.keeps = 3;
        relay.relay();
        assertEquals(
                List.of(Status.KEPT, Status.KEPT, Status.KEPT),
                deliveries().stream().map(Delivery::status).toList());
    }

    @Test
    void keepsWhatHadNowhereToGoBeforeTheTargetWasDown() {
        announce();
        announce();
        announce();
        carrier.keeps = 1;
        carrier.fault = Courier.Undeliverable.targetDown("silent");
        relay.relay();
        assertEquals(1, count(Status.KEPT));
        assertEquals(2, count(Status.PENDING));
    }

    private long count(Status status) {
        return deliveries().stream()
                .filter(delivery -> delivery.status() == status)
                .count();
    }

    @Test
    void anotherNodeTakesOverWhatADeadOneHadTaken() {
        announce();
        memory.transactions().within(() -> memory.outbox().take(now, now.plusSeconds(300), List.of(), 20));
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

    private List<Delivery> deliveries() {
        return memory.transactions().within(() -> memory.outbox().about(CLINIC, SUBJECT));
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
        /** How many have nowhere to go, before anything else happens. */
        private int keeps;

        private boolean breaks;
        private boolean incomplete;
        private List<String> targets = List.of(Delivery.ONLY_TARGET);
        private @Nullable String down;
        private @Nullable String way;
        private Runnable meanwhile = () -> {};

        @Override
        public String name() {
            return "carrier";
        }

        @Override
        public boolean carries(EventType type) {
            return true;
        }

        @Override
        public List<String> targets(Event event) {
            return targets;
        }

        @Override
        public String way(String target) {
            return way == null ? target : way;
        }

        @Override
        public Receipt deliver(Delivery delivery) throws Undeliverable {
            if (!targets.contains(delivery.target())) {
                return Receipt.GONE;
            }
            seen.add(delivery.id());
            meanwhile.run();
            if (seen.size() <= keeps) {
                return Receipt.KEPT;
            }
            if (delivery.target().equals(down)) {
                throw Undeliverable.targetDown("refused");
            }
            if (breaks) {
                throw new IllegalStateException("broken");
            }
            if (fault != null) {
                throw fault;
            }
            return incomplete ? Receipt.INCOMPLETE : Receipt.DELIVERED;
        }
    }
}
