package clinic.frontdesk.request;

import java.time.Duration;

/**
 * One of the things by which attempts are counted, such as the account or the network address.
 *
 * @param key what is counted; it may be personal
 * @param free so many failures in a row cost no time
 * @param first the pause after the next one; each further one doubles it
 * @param longest no pause is longer
 * @param memory failures so long ago are forgotten
 */
public record Track(String key, int free, Duration first, Duration longest, Duration memory) {

    /** How long there is no other attempt after so many failures. */
    Duration pauseAfter(int failures) {
        Duration pause = failures > free ? first : Duration.ZERO;
        for (int i = free + 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
