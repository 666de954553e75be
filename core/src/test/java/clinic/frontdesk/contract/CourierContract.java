package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Courier} promises. */
public abstract class CourierContract {

    private static final int LONGEST = 40;

    /** The one that is tried. */
    protected abstract Courier courier();

    /** Something that happened, of a type that it carries. */
    protected abstract Event event();

    /** How many things have arrived at the other side, a repeat under the same id not counted. */
    protected abstract int arrivals();

    @Test
    void hasANameUnderWhichDeliveriesAreStored() {
        assertTrue(courier().name().matches("[a-z0-9]+(-[a-z0-9]+)*"), courier().name());
        assertTrue(courier().name().length() <= LONGEST, courier().name());
    }

    @Test
    void carriesWhatItWasMadeFor() {
        assertTrue(courier().carries(event().type()));
    }

    @Test
    void namesEachTargetOnce() {
        List<String> targets = courier().targets(event());
        assertFalse(targets.isEmpty());
        assertEquals(targets.size(), new HashSet<>(targets).size(), targets::toString);
        for (String target : targets) {
            assertName(target);
            assertName(courier().way(target));
        }
    }

    /** An attempt whose outcome was lost is made again, under the same id. */
    @Test
    void deliversAgainWithoutHarm() throws Courier.Undeliverable {
        for (String target : courier().targets(event())) {
            Delivery delivery = delivery(target);
            assertEquals(Courier.Receipt.DELIVERED, courier().deliver(delivery));
            int once = arrivals();
            assertTrue(once > 0);
            assertEquals(Courier.Receipt.DELIVERED, courier().deliver(delivery));
            assertEquals(once, arrivals());
        }
    }

    private static void assertName(String name) {
        assertFalse(name.isEmpty());
        assertTrue(name.length() <= LONGEST && !name.contains("/"), name);
    }

    private Delivery delivery(String target) {
        Event event = event();
        return Delivery.first(event.id(), event, courier(), target, event.at());
    }
}
