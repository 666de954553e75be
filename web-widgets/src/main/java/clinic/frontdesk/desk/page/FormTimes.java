package clinic.frontdesk.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How times are written into forms, and into addresses that fill forms in: on the clinic's clock. */
public record FormTimes(ZoneId zone) {

    /** An instant on the clinic's clock, as browsers write it into a form. */
    public String local(Instant instant) {
        return WallTime.of(instant, zone).local().toString();
    }

    /** The fields of a form that say an instant, by name. */
    public Map<String, String> fields(String field, Instant instant) {
        WallTime time = WallTime.of(instant, zone);
        return time.offset() == null
                ? Map.of(field, time.local().toString())
                : Map.of(
                        field,
                        time.local().toString(),
                        field + WallTime.OFFSET,
                        time.offset().getId());
    }

    /** The part of a query that fills an instant into the form of a page. */
    public String query(String field, Instant instant) {
        return fields(field, instant).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + part.getValue().replace("+", "%2B"))
                .collect(Collectors.joining("&"));
    }

    /** The part of a query that fills whole days into the form which blocks them, up to the one {@code after} them. */
    public String days(LocalDate first, LocalDate after) {
        return query("from", first.atStartOfDay(zone).toInstant()) + "&"
                + query("to", after.atStartOfDay(zone).toInstant());
    }

    /** Both instants that a typed time can mean, where clocks show it twice; none otherwise. */
    public List<Instant> twice(String typed) {
        WallTime time = WallTime.read(typed, null);
        List<Instant> both = time == null ? List.of() : time.instants(zone);
        return both.size() < 2 ? List.of() : both;
    }

    /** The offset of the clinic's clock from UTC. */
    public String offset(Instant instant) {
        return zone.getRules().getOffset(instant).getId();
    }
}
