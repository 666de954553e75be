package clinic.frontdesk.example.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;

/** What the club asks for the time and draws lots with. Frontdesk has a clock and chance of its own, and takes none of these. */
@ApplicationScoped
public class ClubSources {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMinutes(ZoneId.of("Europe/Dublin"));
    }

    @Produces
    @Singleton
    SecureRandom lots() {
        return new SecureRandom();
    }
}
