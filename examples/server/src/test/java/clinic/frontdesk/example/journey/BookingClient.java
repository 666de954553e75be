package clinic.frontdesk.example.journey;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** One of many who hold, book, move and cancel at random, at one server or another, and write down every answer. */
final class BookingClient implements Callable<List<BookingClient.Line>> {

    /**
     * What was asked and what came back.
     *
     * @param reference of the appointment that it made or was about, if any
     * @param start epoch milliseconds of the time that was wanted
     * @param status of HTTP; 0 when there was no answer
     */
    record Line(String act, String reference, long start, int status, long nanos) {}

    /** A time that can be wanted. */
    record Target(String type, String practitioner, String start) {}

    private record Own(String reference, String secret, Target target) {}

    /** After an act whose first connection broke, so that it was sent again, with the same key. */
    static final String REPEATED = ", repeated";

    private final String clinic;
    private final List<Visitor> servers;
    private final List<Target> targets;
    private final Random random;
    private final int requests;
    private final List<Line> journal = new ArrayList<>();
    private final List<Own> own = new ArrayList<>();
    private final Map<Target, String> holds = new HashMap<>();
    private final String started;

    BookingClient(String clinic, List<Visitor> servers, List<Target> targets, int seed, int requests) {
        this.clinic = "/api/v1/clinics/" + clinic;
        this.servers = servers;
        this.targets = targets;
        this.random = new Random(seed);
        this.requests = requests;
        this.started =
                Visitor.read(servers.get(0).get(this.clinic + "/challenge")).getString("started");
    }

    @Override
    public List<Line> call() {
        while (journal.size() < requests) {
            int act = random.nextInt(100);
            if (act < 20) {
                hold();
            } else if (act < 65 || own.isEmpty()) {
                book();
            } else if (act < 85) {
                move();
            } else {
                cancel();
            }
        }
        return journal;
    }

    private void hold() {
        Target target = any(targets);
        Map<String, String> fields = time(target);
        fields.put("started", started);
        HttpResponse<String> answer = post("hold", "", target, clinic + "/holds", fields);
        if (answer != null && answer.statusCode() == 201) {
            holds.put(target, Visitor.read(answer).getString("token"));
        }
    }

    private void book() {
        boolean held = !holds.isEmpty() && random.nextBoolean();
        Target target = held ? any(new ArrayList<>(holds.keySet())) : any(targets);
        Map<String, String> fields = time(target);
        fields.putAll(Map.of(
                "name", "Jo " + random.nextLong(),
                "phone", "+493023125151",
                "email", "jo@example.org",
                "idempotencyKey", "k" + random.nextLong(),
                "consent", "1"));
        if (held) {
            fields.put("hold", holds.remove(target));
        }
        HttpResponse<String> answer = post("book", "", target, clinic + "/appointments", fields);
        if (answer != null && answer.statusCode() == 201) {
            JsonObject booked = Visitor.read(answer);
            String secret = URI.create(booked.getString("manageUrl")).getFragment();
            own.add(new Own(booked.getString("reference"), secret, target));
            Line line = journal.remove(journal.size() - 1);
            journal.add(new Line(line.act, booked.getString("reference"), line.start, line.status, line.nanos));
        }
    }

    private void move() {
        Own mine = any(own);
        Target other = any(targets.stream()
                .filter(target -> target.type.equals(mine.target.type))
                .toList());
        HttpResponse<String> answer = post(
                "move",
                mine.reference,
                other,
                "/api/v1/appointments/move",
                Map.of("secret", mine.secret, "start", other.start, "practitioner", other.practitioner));
        if (answer != null && answer.statusCode() == 200) {
            own.remove(mine);
            own.add(new Own(mine.reference, mine.secret, other));
        }
    }

    private void cancel() {
        Own mine = any(own);
        own.remove(mine);
        post("cancel", mine.reference, mine.target, "/api/v1/appointments/cancel", Map.of("secret", mine.secret));
    }

    private HttpResponse<String> post(
            String asked, String reference, Target target, String path, Map<String, String> fields) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = null;
        String act = asked;
        for (int attempt = 0; answer == null && attempt < 3; attempt++) {
            try {
                answer = any(servers).form(path, fields);
            } catch (RuntimeException broken) {
                act = asked + REPEATED;
            }
        }
        long start = OffsetDateTime.parse(target.start).toInstant().toEpochMilli();
        int status = answer == null ? 0 : answer.statusCode();
        journal.add(new Line(act, reference, start, status, System.nanoTime() - begun));
        return answer;
    }

    private static Map<String, String> time(Target target) {
        return new HashMap<>(Map.of("type", target.type, "start", target.start, "practitioner", target.practitioner));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
