package clinic.frontdesk.example.load.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Free times, without the next one after them. */
@Path("slots")
@ApplicationScoped
@NullUnmarked
public class BareSlots {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration BUFFER = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String KEPT =
            """
            select starts_at - buffer_before_millis, ends_at + buffer_after_millis from frontdesk.occupied_session
            where clinic_id = ? and practitioner = ? and live and starts_at >= ? and starts_at < ? order by starts_at""";

    /** The answer, as the product gives it. */
    public record Times(String timeZone, List<Day> days) {}

    /** A date and its free times. */
    public record Day(String date, List<Slot> slots) {}

    /** A free time. */
    public record Slot(String start, String end, String location, List<String> practitioners) {}

    private record Kept(long from, long to) {}

    @Inject
    Tables tables;

    /** The free times of some dates. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Times slots(
            @QueryParam("practitioner") String practitioner,
            @QueryParam("from") String from,
            @QueryParam("days") int days)
            throws SQLException {
        LocalDate first = LocalDate.parse(from);
        List<Kept> kept = kept(practitioner, first, first.plusDays(days));
        List<Day> found = Stream.iterate(first, date -> date.plusDays(1))
                .limit(days)
                .map(date -> new Day(date.toString(), free(date, practitioner, kept)))
                .toList();
        return new Times(ZONE.getId(), found);
    }

    private List<Kept> kept(String practitioner, LocalDate first, LocalDate end) throws SQLException {
        long from = first.atStartOfDay(ZONE).minus(LONGEST).toInstant().toEpochMilli();
        long to = end.atStartOfDay(ZONE).plus(LONGEST).toInstant().toEpochMilli();
        List<Kept> kept = new ArrayList<>();
        try (Connection connection = tables.connect();
                PreparedStatement query = Tables.prepare(connection, KEPT, Tables.CLINIC, practitioner, from, to);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                kept.add(new Kept(rows.getLong(1), rows.getLong(2)));
            }
        }
        return kept;
    }

    private static List<Slot> free(LocalDate date, String practitioner, List<Kept> kept) {
        List<Slot> free = new ArrayList<>();
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            add(free, date, 9, 12, practitioner, kept);
            add(free, date, 13, 17, practitioner, kept);
        }
        return free;
    }

    private static void add(List<Slot> free, LocalDate date, int opens, int closes, String who, List<Kept> kept) {
        ZonedDateTime last = date.atTime(LocalTime.of(closes, 0)).atZone(ZONE).minus(LENGTH);
        ZonedDateTime start = date.atTime(LocalTime.of(opens, 0)).atZone(ZONE);
        for (Instant now = Instant.now(); !start.isAfter(last); start = start.plus(EVERY)) {
            if (start.toInstant().isAfter(now) && isFree(start, kept)) {
                free.add(new Slot(iso(start), iso(start.plus(LENGTH)), "main", List.of(who)));
            }
        }
    }

    private static boolean isFree(ZonedDateTime start, List<Kept> kept) {
        long from = start.toInstant().toEpochMilli();
        long to = from + LENGTH.toMillis() + BUFFER.toMillis();
        for (Kept one : kept) {
            if (one.from < to && from < one.to) {
                return false;
            }
        }
        return true;
    }

    private static String iso(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
