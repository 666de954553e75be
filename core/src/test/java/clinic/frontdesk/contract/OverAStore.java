package clinic.frontdesk.contract;

import clinic.frontdesk.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What is promised of every store; a test has one, at a time that it can move. */
public abstract class OverAStore {

    /** The time of the store. */
    protected final MovableClock clock = new MovableClock();

    /** Of whatever is kept. */
    protected final Ids ids = new Ids(new SecureRandom());

    private @Nullable Store store;

    /** All ports of the store; called once in each test. */
    protected abstract Store store(Clock clock);

    /** The store of the running test. */
    protected final synchronized Store store() {
        if (store == null) {
            store = store(clock);
        }
        return store;
    }
}
