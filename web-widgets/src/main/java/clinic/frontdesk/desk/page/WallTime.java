package clinic.frontdesk.desk.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date and time of day as browsers write them into a form. Where clocks go back, some come twice: then the offset from UTC
 * says which one is meant.
 *
 * @param local in whole minutes
 * @param offset null: nobody said which one
 */
public record WallTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** What is added to the name of a field to name the field of its offset. */
    public static final String OFFSET = "Offset";

    /** What clocks of that zone show; the offset only where it is needed. */
    static WallTime of(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        boolean twice = zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return new WallTime(time.toLocalDateTime(), twice ? time.getOffset() : null);
    }

    /**
     * What was typed; null for what is no date and time, or of a year that is none of ours.
     *
     * @param offset which is of no weight unless it is one of two
     */
    public static @Nullable WallTime read(String local, @Nullable String offset) {
        try {
            LocalDateTime typed = LocalDateTime.parse(local).truncatedTo(ChronoUnit.MINUTES);
            boolean ours = typed.getYear() > 1999 && typed.getYear() < 2200;
            return ours ? new WallTime(typed, offset(offset)) : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        try {
            return text == null ? null : ZoneOffset.of(text);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** All instants at which clocks of that zone show it: none, one or two, the earlier first. */
    public List<Instant> instants(ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        boolean chosen = offset != null && offsets.contains(offset);
        return offsets.stream()
                .filter(one -> !chosen || one.equals(offset))
                .map(local::toInstant)
                .toList();
    }
}
