package clinic.frontdesk.web.trust;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.request.Limits;
import clinic.frontdesk.web.job.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
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
    /** Each of them is counted by itself; those after them together with others of their provider. */
    private static final int MOST_ADDRESSES = 100_000;

    /** So many addresses of a provider ask for as much as they like, together. */
    private static final int VISITORS_OF_A_PROVIDER = 20;

    private final Limits limits;
    private final Transactions transactions;
    private final Threads threads;
    private final Clock clock;
    private final AtomicReference<Minute> present = new AtomicReference<>(new Minute(0));

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
        boolean isOne = minute.used().containsKey(address) || minute.used().size() < MOST_ADDRESSES;
        if (isOne
                ? may(minute, address, cost, most)
                : may(minute, provider(address), cost, most * VISITORS_OF_A_PROVIDER)) {
            return Optional.empty();
        }
        return Optional.of(MINUTE.minusMillis(millis % MINUTE.toMillis()));
    }

    /** In whose name many addresses can be had: of IPv4 a /8, of IPv6 a /16, so that these are bounded too. */
    private static String provider(String address) {
        int dot = address.indexOf('.');
        return dot > 0
                ? address.substring(0, dot) + ".0.0.0/8"
                : address.substring(0, Math.min(4, address.length())) + "::/16";
    }

    private boolean may(Minute minute, String address, int cost, int most) {
        return !minute.closed().contains(address) && use(minute, address, cost, most) <= most;
    }

    private int use(Minute minute, String address, int cost, int most) {
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
        return present.updateAndGet(minute -> minute.number() >= number ? minute : new Minute(number));
    }
}
