package clinic.frontdesk.web.request;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.web.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.NullUnmarked;

/**
 * How much each address asks for in a minute. A node counts in memory, and tells the others whenever an address has used up
 * a ration, so that a visitor costs no look at the database and a flood is one for all nodes together.
 */
@ApplicationScoped
@NullUnmarked
public class RequestRate {

    /** More than a hundred people behind one address ask for. */
    static final int MOST = 1500;

    private static final int RATION = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Whoever comes from more addresses isn't slowed down by them. */
    private static final int MOST_ADDRESSES = 100_000;

    private final Limits limits;
    private final Transactions transactions;
    private final Threads threads;
    private final Clock clock;
    private volatile Minute present = new Minute(0);

    /** For the container's proxy. */
    RequestRate() {
        this(null, null, null, null);
    }

    @Inject
    RequestRate(Limits limits, Transactions transactions, Threads threads, @Own Clock clock) {
        this.limits = limits;
        this.transactions = transactions;
        this.threads = threads;
        this.clock = clock;
    }

    private record Minute(long number, Map<String, Integer> used, Set<String> closed) {
        Minute(long number) {
            this(number, new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        }
    }

    /**
     * Counts what an address asks for.
     *
     * @param most so much it may ask for in a minute
     * @return until when it may ask for nothing more; empty while it may
     */
    Optional<Duration> excess(String address, int cost, int most) {
        long millis = clock.millis();
        Minute minute = minute(millis / MINUTE.toMillis());
        if (!minute.closed().contains(address) && use(minute, address, cost, most) <= most) {
            return Optional.empty();
        }
        return Optional.of(MINUTE.minusMillis(millis % MINUTE.toMillis()));
    }

    private int use(Minute minute, String address, int cost, int most) {
        if (minute.used().size() > MOST_ADDRESSES) {
            return 0;
        }
        int used = minute.used().merge(address, cost, Integer::sum);
        if (used / RATION > (used - cost) / RATION && used <= most) {
            tellOthers(minute, address, most);
        }
        return used;
    }

    private void tellOthers(Minute minute, String address, int most) {
        try {
            threads.workers().execute(() -> {
                int rations = transactions.within(() -> limits.countEverywhere("requests/" + address, MINUTE));
                if (rations > most / RATION) {
                    minute.closed().add(address);
                }
            });
        } catch (RejectedExecutionException stopping) {
            // the node counts for itself to its end
        }
    }

    private Minute minute(long number) {
        Minute minute = present;
        if (minute.number() == number) {
            return minute;
        }
        Minute next = new Minute(number);
        present = next;
        return next;
    }
}
