package clinic.frontdesk.example.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two clinics that differ by their names: one is asked by the product, one by the bare endpoint. At each, {@code ada} has
 * visits of half an hour, and eight others are open all day, so that bookings don't run out of times.
 */
final class Clinics {

    static final String OURS = "ours";
    static final String BARE = "bare";
    static final String ADA = "ada";
    static final int OTHERS = 8;

    private static final String FILE =
            """
            {"slug": "%s", "name": "Load", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "practitioners": [
               {"slug": "ada", "name": "Ada", "hours": {"MONDAY-FRIDAY": [["09:00", "12:00"], ["13:00", "17:00"]]}},
               %s],
             "appointmentTypes": [
               {"slug": "visit", "name": "Visit", "duration": "PT30M", "every": "PT15M", "bufferAfter": "PT10M",
                "practitioners": ["ada"]},
               {"slug": "quick", "name": "Quick", "duration": "PT30M", "every": "PT30M", "horizonDays": 730,
                "practitioners": [%s]}],
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "You may contact me."}]}
            """;

    private Clinics() {}

    static void describe(Path folder) throws IOException {
        for (String slug : new String[] {OURS, BARE}) {
            Files.writeString(folder.resolve(slug + ".json"), FILE.formatted(slug, people(), names()));
        }
    }

    /** All of a clinic. */
    static List<String> practitioners() {
        return Stream.concat(Stream.of(ADA), IntStream.range(0, OTHERS).mapToObj(i -> "p" + i))
                .toList();
    }

    private static String people() {
        return others(
                "{\"slug\": \"p%1$d\", \"name\": \"P %1$d\", \"hours\": {\"MONDAY-SUNDAY\": [[\"00:00\", \"24:00\"]]}}");
    }

    private static String names() {
        return others("\"p%d\"");
    }

    private static String others(String each) {
        return IntStream.range(0, OTHERS).mapToObj(each::formatted).collect(Collectors.joining(", "));
    }
}
