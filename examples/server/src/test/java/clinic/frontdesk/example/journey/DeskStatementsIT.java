package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Sha256;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Two clinics, one with two of everything and one with thirty: no page of the desk asks the database more often for that. */
@NullUnmarked
@TestInstance(Lifecycle.PER_CLASS)
class DeskStatementsIT {

    private static final int FEW = 2;
    private static final int MANY = 30;
    private static final int MOST_OF_A_SEARCH = 12;

    /** For many persons, for one who asked again and again, for nobody, and with one enquiry chosen, of the list or not. */
    private static final List<String> SEARCHES = List.of(
            "?q=caller",
            "?q=booker",
            "?q=Often",
            "?q=often&state=open",
            "?q=nobody",
            "?q=Often&lead={lead}",
            "?q=reader",
            "?q=booker&lead={lead}");

    /** Whether a clinic's file has changed is looked up once in a second: a page may have to, or not. */
    private static final String REVISION = "SELECT REVISION FROM frontdesk.clinic WHERE (clinic_id = ?)";

    private static final String LATER = "at=([^\"&]+)\"";

    /** What a page can be asked beside what its path names. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "GET /desk", List.of("", "?now=a0.00000000-0000-0000-0000-000000000000"),
            "GET /desk/inbox", List.of("", "?q=Often", "?q=caller", "?state=open", "?lead={lead}"),
            "GET /desk/inbox.csv", List.of("", "?q=Often"),
            "GET /desk/appointments", List.of("", "?past=1"),
            "GET /desk/quarantine", List.of("", "?spam=1"),
            "GET /desk/diary", List.of("", "?date={date}"),
            "GET /desk/diary/week", List.of("?date={date}&practitioner=p0"),
            "GET /desk/diary/book", List.of("", "?lead={lead}", "?move={appointment}"),
            "GET /desk/pulse", List.of("?since=0"));

    /** What the path or the query of a page can name. */
    private static final Map<String, Function<CrowdedClinic, String>> NAMED = Map.of(
            "lead", CrowdedClinic::often,
            "appointment", CrowdedClinic::appointment,
            "date", CrowdedClinic::date);

    /** Forms whose answer is a page again; all others do one thing, and send elsewhere. */
    private static final Map<String, Consumer<CrowdedClinic>> ANSWERED = Map.of(
            "POST /desk/diary/block", CrowdedClinic::blockPatients,
            "POST /desk/quarantine", CrowdedClinic::decideAnew,
            "POST /desk/diary/book", clinic -> clinic.send("/desk/diary/book", Map.of()),
            "POST /desk/diary/book/why", clinic -> clinic.send("/desk/diary/book/why", Map.of()),
            "POST /desk/calendars/busy", clinic -> clinic.send("/desk/calendars/busy", Map.of()),
            "POST /desk/notices/test-mail", clinic -> clinic.send("/desk/notices/test-mail", Map.of()),
            "POST /desk/team/invitations", clinic -> clinic.send("/desk/team/invitations", Map.of()));

    private RefusingMailServer refusing;
    private RunningServer server;
    private StatementTrace trace;
    private CrowdedClinic few;
    private CrowdedClinic many;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(
                clinics.resolve("few.json"), CrowdedClinic.file("few", FEW).toString());
        Files.writeString(
                clinics.resolve("many.json"), CrowdedClinic.file("many", MANY).toString());
        refusing = RefusingMailServer.open();
        trace = StatementTrace.in(folder);
        Map<String, String> environment = new HashMap<>(Mailbox.environment(refusing.port()));
        environment.putAll(trace.environment());
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        server = RunningServer.startIn(folder, environment);
        few = new CrowdedClinic(server, Visitor.signedUp(server, 0), "few", FEW);
        many = new CrowdedClinic(server, Visitor.signedUp(server, 1), "many", MANY);
        Stream.of(few, many).parallel().forEach(CrowdedClinic::fill);
        Eventually.holds(Duration.ofMinutes(1), () -> trace.newsAbout("many").isEmpty());
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
        refusing.close();
    }

    @Test
    void noPageMakesMoreStatementsForMoreRows() {
        Map<String, Map<String, String>> more = new TreeMap<>();
        for (String route : pages()) {
            for (String query : QUERIES.getOrDefault(route, List.of(""))) {
                Map<String, String> excess = excess(clinic -> {
                    HttpResponse<String> page = clinic.staff().get(address(route + query, clinic));
                    // nobody is invited
                    assertEquals(route.equals("GET /desk/setup") ? 404 : 200, page.statusCode(), route + query);
                });
                if (!excess.isEmpty()) {
                    more.put(route + query, excess);
                }
            }
        }
        assertEquals(Map.of(), more);
    }

    @Test
    void noFormIsAnsweredWithMoreStatementsForMoreRows() {
        Map<String, Map<String, String>> more = new TreeMap<>();
        ANSWERED.forEach((route, form) -> {
            Map<String, String> excess = excess(form);
            if (!excess.isEmpty()) {
                more.put(route, excess);
            }
        });
        assertEquals(Map.of(), more);
    }

    /** Whoever adds a form says here whether it is answered with a page. */
    @Test
    void everyOtherFormSendsElsewhere() {
        Set<String> others = new TreeSet<>(DeskRoutes.all());
        others.removeAll(pages());
        others.removeAll(ANSWERED.keySet());
        assertEquals(
                new TreeSet<>(List.of(
                        "POST /desk/calendars",
                        "POST /desk/calendars/busy/{feed}/remove",
                        "POST /desk/calendars/busy/{feed}/zone",
                        "POST /desk/calendars/busy/{feed}/zone/remove",
                        "POST /desk/diary/appointments/{appointment}/link",
                        "POST /desk/diary/appointments/{appointment}/undo",
                        "POST /desk/diary/appointments/{appointment}/{act}",
                        "POST /desk/diary/block/{block}/remove",
                        "POST /desk/leads/{lead}/assignee",
                        "POST /desk/leads/{lead}/calls",
                        "POST /desk/leads/{lead}/notes",
                        "POST /desk/leads/{lead}/release",
                        "POST /desk/leads/{lead}/state",
                        "POST /desk/leads/{lead}/undo",
                        "POST /desk/leads/{lead}/withdrawals",
                        "POST /desk/notices/causes/{cause}/replay",
                        "POST /desk/notices/webhooks/{webhook}/enable",
                        "POST /desk/notices/webhooks/{webhook}/rotate",
                        "POST /desk/notices/{delivery}/replay",
                        "POST /desk/quarantine/undo",
                        "POST /desk/setup",
                        "POST /desk/sign-in",
                        "POST /desk/sign-out")),
                others);
    }

    private static Set<String> pages() {
        return DeskRoutes.all().stream()
                .filter(route -> route.startsWith("GET"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those about its session among them, which name no clinic. */
    @Test
    void aSearchMakesTwelveStatementsAtTheMost() {
        String page = many.staff().get("/desk/inbox?q=Often").body();
        String later = "?q=Often&at=" + Visitor.find(LATER, page);
        Map<String, Map<String, Integer>> more = new TreeMap<>();
        Stream.concat(SEARCHES.stream(), Stream.of(later)).forEach(query -> {
            Map<String, Integer> statements = new TreeMap<>(ofSession(address("GET /desk/inbox" + query, many)));
            statements.putIfAbsent(REVISION, 1);
            if (statements.values().stream().mapToInt(Integer::intValue).sum() > MOST_OF_A_SEARCH) {
                more.put(query, statements);
            }
        });
        assertEquals(Map.of(), more);
    }

    private Map<String, Integer> ofSession(String page) {
        trace.skip();
        assertEquals(200, many.staff().get(page).statusCode(), page);
        return trace.newsAbout(many.slug(), Sha256.hex(many.staff().cookie("frontdesk_session")));
    }

    private static String address(String route, CrowdedClinic clinic) {
        String path = route.replaceFirst("^GET ", "");
        for (Map.Entry<String, Function<CrowdedClinic, String>> named : NAMED.entrySet()) {
            String place = "{" + named.getKey() + "}";
            path = path.contains(place) ? path.replace(place, named.getValue().apply(clinic)) : path;
        }
        assertTrue(!path.contains("{"), () -> "nothing to name in " + route);
        return path;
    }

    /** Statements that run more often where there are many rows: how often there, and how often where there are few. */
    private Map<String, String> excess(Consumer<CrowdedClinic> page) {
        Map<String, Integer> withFew = statements(few, page);
        Map<String, Integer> withMany = statements(many, page);
        Map<String, String> excess = new TreeMap<>();
        withMany.forEach((statement, times) -> {
            int before = withFew.getOrDefault(statement, 0);
            if (times > Math.max(1, before)) {
                excess.put(statement, times + " instead of " + before);
            }
        });
        return excess;
    }

    private Map<String, Integer> statements(CrowdedClinic clinic, Consumer<CrowdedClinic> page) {
        page.accept(clinic);
        trace.skip();
        page.accept(clinic);
        return trace.newsAbout(clinic.slug());
    }
}
