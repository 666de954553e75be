package clinic.frontdesk.request;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One of the things by which attempts are counted, such as the account or the network address.
 *
 * @param key what is counted; it may be personal
 * @param free so many failures in a row cost no time
 * @param first the pause after the next one; each further one doubles it
 * @param longest no pause is longer
 * @param memory failures so long ago are forgotten
 * @param spared whoever has failures left in that track which cost no time isn't stopped by this one
 */
public record ThrottleRule(
        String key, int free, Duration first, Duration longest, Duration memory, Optional<ThrottleRule> spared) {

    /** One that stops everybody. */
    public ThrottleRule(String key, int free, Duration first, Duration longest, Duration memory) {
        this(key, free, first, longest, memory, Optional.empty());
    }

    /** One that only counts, for others to spare. */
    public static ThrottleRule counting(String key, int free, Duration memory) {
        return new ThrottleRule(key, free, Duration.ZERO, Duration.ZERO, memory);
    }

    /** The same, without those who have failures left in that track. */
    public ThrottleRule sparing(ThrottleRule other) {
        return new ThrottleRule(key, free, first, longest, memory, Optional.of(other));
    }

    /** Whether it stops whoever has failed as often as that. */
    boolean stops(Map<String, Streak> present) {
        return spared.filter(
                        other -> present.getOrDefault(other.key(), Streak.NONE).failures() < other.free())
                .isEmpty();
    }

    /** How long there is no other attempt after so many failures. */
    Duration pauseAfter(int failures) {
        Duration pause = failures > free ? first : Duration.ZERO;
        for (int i = free + 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
