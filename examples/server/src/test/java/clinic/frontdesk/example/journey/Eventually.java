package clinic.frontdesk.example.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does, as briefly as it takes. */
final class Eventually {

    /** For machines that are much slower than ours: whoever waits in vain fails all the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Eventually() {}

    static <T> T present(Supplier<Optional<T>> wanted) {
        return present(PATIENCE, wanted);
    }

    private static <T> T present(Duration patience, Supplier<Optional<T>> wanted) {
        Instant end = Instant.now().plus(patience);
        for (Optional<T> found = wanted.get(); ; found = wanted.get()) {
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("did not happen within " + patience);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    static void holds(BooleanSupplier claim) {
        holds(PATIENCE, claim);
    }

    static void holds(Duration patience, BooleanSupplier claim) {
        present(patience, () -> Optional.of(Boolean.TRUE).filter(any -> claim.getAsBoolean()));
    }
}
