package clinic.frontdesk.example.guest.it;

import clinic.frontdesk.Own;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Has Frontdesk live in the future, which the club doesn't. */
@ApplicationScoped
@Alternative
@Priority(1)
public class LaterClock {

    static final Duration AHEAD = Duration.ofDays(400);

    @Produces
    @Own
    @Singleton
    Clock later() {
        return Clock.offset(Clock.systemUTC(), AHEAD);
    }
}
