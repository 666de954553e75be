package clinic.frontdesk.web.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.availability.TimeRange;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small calendars with the quirks of real ones; {@code expected.json} says what each keeps busy. */
class SampleFeedsTest {

    @ParameterizedTest
    @MethodSource("samples")
    void keepsExactlyWhatIsBusy(JsonObject sample) throws IOException {
        ZoneId zone = ZoneId.of(sample.getString("clinicZone"));
        Instant from =
                LocalDate.parse(sample.getString("from")).atStartOfDay(zone).toInstant();
        TimeRange days = new TimeRange(
                from, from.atZone(zone).plusDays(sample.getInt("days")).toInstant());
        List<TimeRange> expected = sample.getJsonArray("busy").getValuesAs(JsonArray.class).stream()
                .map(range -> new TimeRange(instant(range.getString(0), zone), instant(range.getString(1), zone)))
                .toList();
        assertEquals(expected, FeedText.busy(text(sample.getString("file")), zone, days));
    }

    static Stream<Arguments> samples() throws IOException {
        try (InputStream expected = resource("expected.json")) {
            return Json.createReader(expected).readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(sample -> Arguments.of(Named.of(sample.getString("what"), sample)));
        }
    }

    private static Instant instant(String local, ZoneId zone) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    private static String text(String file) throws IOException {
        try (InputStream calendar = resource(file)) {
            return new String(calendar.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SampleFeedsTest.class.getResourceAsStream(name), name);
    }
}
