package clinic.frontdesk.request;

import org.jspecify.annotations.Nullable;

/**
 * How far a request is trusted.
 *
 * @param network blind name of the network that it comes from; null: its kind isn't counted, as of what staff write
 */
public record Standing(Level level, @Nullable String network) {

    /** Nobody doubts it, and nobody counts it. */
    public static final Standing PROVEN = new Standing(Level.PROVEN, null);

    /** What shows that a person sent it. */
    public enum Level {
        /** It has done the work that its form asked for, and isn't one of too many. */
        PROVEN,
        /** Nothing shows it, but it is one of few. */
        UNPROVEN,
        /** It looks like a machine's. */
        DOUBTFUL
    }

    /** That of a request that nobody counts. */
    public static Standing of(boolean doubtful) {
        return doubtful ? new Standing(Level.DOUBTFUL, null) : PROVEN;
    }

    /** The same from that network. */
    public Standing from(String name) {
        return new Standing(level, name);
    }

    /** Whether it looks like a machine's. */
    public boolean isDoubtful() {
        return level == Level.DOUBTFUL;
    }

    /** The network of a request that nothing proves; null for all others. */
    public @Nullable String unprovenFrom() {
        return level == Level.PROVEN ? null : network;
    }
}
