package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.example.journey.Mailbox.Mail;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mail server and a webhook are down while 1,000 people ask, and one of two nodes is killed while it sends what has
 * piled up: every lead is taken, and everyone is told in the end.
 */
@Tag("long")
class OutageIT {

    private static final int BEFORE = 200;
    private static final int DURING = 1_000;
    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String DESK = "desk@north.example";
    private static final String FILE =
            """
            {"slug": "north", "name": "North", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "email": "desk@north.example", "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "callBackWithin": "PT24H",
             "webhooks": [{"url": "%s", "events": ["lead.received"]}],
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "You may contact me."}]}
            """;

    @TempDir
    Path folder;

    /** A call of the webhook. */
    private record Call(String id, String reference) {}

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingAndTellsEveryone() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                SecureTarget target = SecureTarget.start()) {
            target.at("/hook", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                calls.add(new Call(exchange.getRequestHeaders().getFirst("webhook-id"), reference(body)));
                SecureTarget.text(204, "").handle(exchange);
            });
            Mailbox early = Mailbox.open();
            int port = early.port();
            try (RunningServer first = server("first", postgres, target, port);
                    RunningServer second = server("second", postgres, target, port)) {
                long[] usual = post(List.of(first, second), 0, BEFORE);
                settled(postgres);
                List<Mail> mails = new ArrayList<>(early.mails());
                early.close();
                target.goDown();
                long[] outage = post(List.of(first, second), BEFORE, BEFORE + DURING);
                int waiting = pending(postgres);
                report("all up", usual);
                report("mail and webhook down", outage);
                target.comeUp();
                long up = System.nanoTime();
                try (Mailbox late = Mailbox.openAt(port)) {
                    Eventually.holds(PATIENCE, () -> late.count() > DURING / 4);
                    second.kill();
                    int sent = late.count();
                    try (RunningServer again = server("second", postgres, target, port)) {
                        settled(postgres);
                        assertTrue(again.console().contains("Frontdesk is up."));
                    }
                    mails.addAll(late.mails());
                    System.out.printf(
                            "outage: %d deliveries waiting, a node killed after %d letters, all delivered %.0f s after"
                                    + " the targets were back; repeated letters %d, repeated calls %d%n",
                            waiting,
                            sent,
                            (System.nanoTime() - up) / 1e9,
                            mails.size() - 2 * (BEFORE + DURING),
                            calls.size() - (BEFORE + DURING));
                }
                everyoneIsTold(mails);
            }
        }
    }

    private RunningServer server(String name, RunningPostgres postgres, SecureTarget target, int mailPort)
            throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path clinics = Files.createDirectories(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE.formatted(target.url("/hook")));
        Map<String, String> environment = new HashMap<>(target.trusted());
        environment.putAll(Mailbox.environment(mailPort));
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        environment.put("FRONTDESK_WEBHOOKS_ALLOW", "127.0.0.1 ::1");
        return RunningServer.startIn(home, postgres.environment(environment));
    }

    /** Takes the enquiries of those people, at both servers in turn, and returns how long each took, sorted. */
    private static long[] post(List<RunningServer> servers, int from, int until) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Visitor> visitors = servers.stream().map(Visitor::new).toList();
            List<Future<Long>> times = crowd.invokeAll(IntStream.range(from, until)
                    .mapToObj(i -> (Callable<Long>) () -> ask(visitors.get(i % visitors.size()), i))
                    .toList());
            long[] sorted = new long[times.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = times.get(i).get();
            }
            Arrays.sort(sorted);
            return sorted;
        } finally {
            crowd.shutdownNow();
        }
    }

    private static long ask(Visitor visitor, int number) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = visitor.form(
                "/api/v1/clinics/north/callback-requests",
                Map.of(
                        "name",
                        "Person " + number,
                        "phone",
                        "030 " + (23_000_000 + number),
                        "email",
                        address(number),
                        "callWindow",
                        "asap",
                        "consent",
                        "1"));
        assertEquals(201, answer.statusCode(), answer::body);
        return System.nanoTime() - begun;
    }

    private static String address(int number) {
        return "person" + number + "@example.org";
    }

    /** Each person and the clinic have one letter of each lead, and the webhook one call; repeats bear the same id. */
    private void everyoneIsTold(List<Mail> mails) {
        Map<String, Set<String>> byPerson = mails.stream()
                .filter(mail -> !mail.to().equals(DESK))
                .collect(Collectors.groupingBy(
                        Mail::to, TreeMap::new, Collectors.mapping(OutageIT::id, Collectors.toSet())));
        Set<String> everyone = IntStream.range(0, BEFORE + DURING)
                .mapToObj(OutageIT::address)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(everyone, byPerson.keySet());
        byPerson.forEach((person, ids) -> assertEquals(1, ids.size(), person));
        Map<String, Set<String>> byNotice = mails.stream()
                .filter(mail -> mail.to().equals(DESK))
                .collect(Collectors.groupingBy(Mail::subject, Collectors.mapping(OutageIT::id, Collectors.toSet())));
        assertEquals(everyone.size(), byNotice.size());
        byNotice.forEach((subject, ids) -> assertEquals(1, ids.size(), subject));
        Map<String, Set<String>> byLead = calls.stream()
                .collect(Collectors.groupingBy(Call::reference, Collectors.mapping(Call::id, Collectors.toSet())));
        assertEquals(everyone.size(), byLead.size());
        byLead.forEach((lead, ids) -> assertEquals(1, ids.size(), lead));
    }

    private static String id(Mail mail) {
        return mail.header("Message-ID");
    }

    private static String reference(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject()
                    .getJsonObject("data")
                    .getJsonObject("lead")
                    .getString("reference");
        }
    }

    private static void settled(RunningPostgres postgres) {
        Eventually.holds(PATIENCE, () -> pending(postgres) == 0);
    }

    /** Deliveries about what was received that are still to be made. */
    private static int pending(RunningPostgres postgres) {
        return postgres.number("select count(*) from frontdesk.outbox_delivery d join frontdesk.outbox_event e"
                + " on e.clinic_id = d.clinic_id and e.event_id = d.event_id"
                + " where d.status = 'PENDING' and e.type = 'LEAD_RECEIVED'");
    }

    private static void report(String phase, long[] times) {
        System.out.printf(
                "outage: %s: %d enquiries, p50 %d ms, p99 %d ms, longest %d ms%n",
                phase,
                times.length,
                times[times.length / 2] / 1_000_000,
                times[times.length * 99 / 100] / 1_000_000,
                times[times.length - 1] / 1_000_000);
    }
}
