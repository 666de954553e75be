package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many visitors who want the same at once. */
final class Crowd {

    private static final int VISITORS = 50;
    private static final int SLOTS = 20;

    private final Visitor visitor;

    Crowd(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Of fifty who want one time exactly one has it and all others are told so; twenty times over. */
    void fightsForTwentySlots() throws Exception {
        for (String start : apart(visitor.starts("discovery-visit", "rivera"))) {
            List<Integer> codes = new ArrayList<>(codesOf(booking(start, "")));
            codes.sort(null);
            assertEquals(201, codes.get(0), start);
            assertEquals(Collections.nCopies(VISITORS - 1, 409), codes.subList(1, VISITORS), start);
        }
    }

    /** One person at one start is booked once, with whichever key; the rest of the family at another practitioner too. */
    void asksTwoPractitionersForOneStart() throws Exception {
        List<String> starts = visitor.starts("discovery-visit", "okafor");
        starts.retainAll(visitor.starts("discovery-visit", "rivera"));
        String rivera = booking(starts.get(starts.size() / 2), "");
        String okafor = rivera.replace("rivera", "okafor");
        AtomicInteger turn = new AtomicInteger();
        List<HttpResponse<String>> answers =
                atOnce(() -> visitor.json(CLINIC + "/appointments", turn.getAndIncrement() % 2 == 0 ? rivera : okafor));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        Set<Set<String>> refusals = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(answer -> Visitor.read(answer).keySet())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Set.of("alternatives", "code", "detail", "status", "title")), refusals);
        String keyed = okafor.replace("\"idempotencyKey\":\"\"", "\"idempotencyKey\":\"another-form\"");
        for (String body : List.of(keyed, keyed.replace("okafor", "rivera"))) {
            assertEquals(409, visitor.json(CLINIC + "/appointments", body).statusCode());
        }
        String relative = "Kim Lindqvist";
        List<Integer> theirs = Stream.of(rivera, okafor)
                .map(body -> visitor.json(CLINIC + "/appointments", body.replace("Jo Lindqvist", relative)))
                .map(HttpResponse::statusCode)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409), theirs);
    }

    /** One attempt that arrives fifty times books once, and is answered the same fifty times. */
    void repeatsOneAttempt() throws Exception {
        List<String> starts = visitor.starts("discovery-visit", "okafor");
        String body = booking(starts.get(starts.size() - 1), "one-attempt").replace("rivera", "okafor");
        List<HttpResponse<String>> answers = atOnce(() -> visitor.json(CLINIC + "/appointments", body));
        for (HttpResponse<String> answer : answers) {
            assertEquals(201, answer.statusCode(), answer.body());
            assertEquals(Visitor.read(answers.get(0)), Visitor.read(answer));
        }
    }

    private List<Integer> codesOf(String body) throws Exception {
        return atOnce(() -> visitor.json(CLINIC + "/appointments", body)).stream()
                .map(HttpResponse::statusCode)
                .toList();
    }

    private static <T> List<T> atOnce(Callable<T> wish) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(VISITORS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : crowd.invokeAll(
                    IntStream.range(0, VISITORS).mapToObj(i -> wish).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }

    /** Starts so far from each other that no appointment reaches into the next, and ahead that nobody else wants them. */
    private static List<String> apart(List<String> starts) {
        List<String> chosen = new ArrayList<>();
        OffsetDateTime last = OffsetDateTime.MIN.plusDays(1);
        for (String start : starts.subList(starts.size() / 2, starts.size())) {
            OffsetDateTime next = OffsetDateTime.parse(start);
            if (chosen.size() < SLOTS && !next.isBefore(last.plus(Duration.ofHours(1)))) {
                chosen.add(start);
                last = next;
            }
        }
        assertEquals(SLOTS, chosen.size());
        return chosen;
    }

    private static String booking(String start, String key) {
        return Json.createObjectBuilder()
                .add("type", "discovery-visit")
                .add("start", start)
                .add("practitioner", "rivera")
                .add("name", "Jo Lindqvist")
                .add("phone", "(415) 555-0142")
                .add("email", "jo@example.org")
                .add("consent", "2026-11")
                .add("idempotencyKey", key)
                .build()
                .toString();
    }
}
