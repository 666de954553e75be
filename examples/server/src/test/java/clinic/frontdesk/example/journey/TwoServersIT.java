package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.example.journey.BookingClient.Line;
import clinic.frontdesk.example.journey.BookingClient.Target;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL, 64 clients, 10,000 requests on 200 times: nothing is lost, and nobody sits on another. */
@Tag("long")
class TwoServersIT {

    private static final int CLIENTS = 64;
    private static final int REQUESTS = 10_000;
    private static final int TARGETS = 200;

    private static final String CLINIC =
            """
            {"slug": "busy", "name": "Busy", "timeZone": "Europe/Berlin", "phone": "+493023125151", "changesUntil": "PT0S",
             "locations": [{"slug": "main", "name": "Main"}],
             "rooms": [{"slug": "one", "location": "main"}, {"slug": "two", "location": "main"}],
             "practitioners": [%s],
             "appointmentTypes": [
               {"slug": "short", "name": "Short", "duration": "PT30M", "every": "PT15M", "bufferAfter": "PT10M"},
               {"slug": "long", "name": "Long", "duration": "PT60M", "every": "PT15M", "rooms": ["one", "two"]}],
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "You may contact me."}]}
            """;

    @TempDir
    Path folder;

    @Test
    void givesNoTimeToTwoAndLosesNoAnswer() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningServer first = server("first", postgres);
                RunningServer second = server("second", postgres)) {
            List<Target> targets = targets(new Visitor(first));
            long begun = System.nanoTime();
            List<Line> journal = run(List.of(first, second), targets);
            report(journal, System.nanoTime() - begun);
            List<String> faults = new DiaryChecker(postgres.data(), journal).faults();
            assertEquals(List.of(), faults);
            assertTrue(journal.stream().filter(line -> line.status() == 201).count() > TARGETS / 4);
        }
    }

    private RunningServer server(String name, RunningPostgres postgres) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Path clinics = Files.createDirectories(folder.resolve("clinics"));
        String people = Stream.of("a", "b", "c", "d")
                .map(one -> "{\"slug\": \"p" + one + "\", \"name\": \"P " + one
                        + "\", \"hours\": {\"MONDAY-SUNDAY\": [[\"08:00\", \"18:00\"]]}}")
                .collect(Collectors.joining(","));
        Files.writeString(clinics.resolve("busy.json"), CLINIC.formatted(people));
        return RunningServer.startIn(home, postgres.environment(Map.of("FRONTDESK_CLINICS", clinics.toString())));
    }

    /** 200 times of both types and of all practitioners, near each other. */
    private static List<Target> targets(Visitor visitor) {
        List<Target> all = new ArrayList<>();
        for (String type : List.of("short", "long")) {
            for (String who : List.of("pa", "pb", "pc", "pd")) {
                JsonObject slots = Visitor.read(
                        visitor.get("/api/v1/clinics/busy/slots?days=3&type=" + type + "&practitioner=" + who));
                slots.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                        .skip(1)
                        .flatMap(day -> day.getJsonArray("slots").getValuesAs(JsonObject.class).stream())
                        .forEach(slot -> all.add(new Target(type, who, slot.getString("start"))));
            }
        }
        Collections.shuffle(all, new Random(1));
        return all.subList(0, TARGETS);
    }

    private static List<Line> run(List<RunningServer> servers, List<Target> targets) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<BookingClient> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int share = REQUESTS / CLIENTS + (i < REQUESTS % CLIENTS ? 1 : 0);
                List<Visitor> both = servers.stream().map(Visitor::new).toList();
                clients.add(new BookingClient("busy", both, targets, i, share));
            }
            List<Line> journal = new ArrayList<>();
            for (Future<List<Line>> lines : crowd.invokeAll(clients)) {
                journal.addAll(lines.get());
            }
            return journal;
        } finally {
            crowd.shutdownNow();
        }
    }

    private static void report(List<Line> journal, long nanos) {
        Map<String, Long> counts = journal.stream()
                .collect(Collectors.groupingBy(
                        line -> line.act() + " " + line.status(), TreeMap::new, Collectors.counting()));
        long[] times = journal.stream().mapToLong(Line::nanos).sorted().toArray();
        System.out.printf(
                "two servers: %d requests in %.1f s, %.0f a second; p50 %d ms, p99 %d ms, longest %d ms; %s%n",
                times.length,
                nanos / 1e9,
                times.length / (nanos / 1e9),
                times[times.length / 2] / 1_000_000,
                times[times.length * 99 / 100] / 1_000_000,
                times[times.length - 1] / 1_000_000,
                counts);
    }
}
