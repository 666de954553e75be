package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A clinic after a bad week: no list ends in silence, and who can't be mailed is found among all that fails. */
@NullUnmarked
@TestInstance(Lifecycle.PER_CLASS)
class LongListsIT {

    private static final int MANY = 230;
    private static final int BOOKED = 120;
    private static final int WAITING = 45;
    private static final String FILE =
            """
            {"slug": "full", "name": "Full", "timeZone": "%s", "locale": "en-GB", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "notify": ["busy@full.example"],
             "practitioners": [{"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}}],
             "appointmentTypes": [{"slug": "class", "name": "Class", "duration": "PT60M", "every": "PT60M",
              "capacity": 60}]}
            """;
    private static final Pattern ROW = Pattern.compile("class=\"row.*?</a>", Pattern.DOTALL);
    private static final Pattern WHO = Pattern.compile("(Typo|Caller|Booker|Doubt|Waiter) \\d{3}");
    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("<a rel=\"prev\" href=\"([^\"]+)\"");

    private RefusingMailServer refusing;
    private RunningServer server;
    private Visitor staff;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("full.json"), FILE.formatted(Midnight.ZONE));
        refusing = RefusingMailServer.open();
        Map<String, String> environment = new HashMap<>(Mailbox.environment(refusing.port()));
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        server = RunningServer.startIn(folder, environment);
        staff = Visitor.signedUp(server, 0);
        IntStream.range(0, 3).forEach(i -> ask("Typo", i, Map.of("email", "typo" + i + "@nowhere.example")));
        Eventually.holds(() -> refusing.asked()
                .containsAll(List.of("typo0@nowhere.example", "typo1@nowhere.example", "typo2@nowhere.example")));
        IntStream.range(0, MANY).parallel().forEach(i -> ask("Caller", i, Map.of()));
        IntStream.range(0, MANY / 2).parallel().forEach(i -> ask("Doubt", i, Map.of("leaveEmpty", "x")));
        List<String> starts = starts();
        IntStream.range(0, BOOKED).parallel().forEach(i -> book("Booker", i, starts.get(i / 60), Map.of()));
        IntStream.range(0, WAITING)
                .parallel()
                .forEach(i -> book("Waiter", i, starts.get(starts.size() - 1), Map.of("leaveEmpty", "x")));
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
        refusing.close();
    }

    @Test
    void listsWhomNoMailReachesHoweverMuchElseFails() {
        Eventually.holds(() ->
                refusing.asked().stream().filter("busy@full.example"::equals).count() > 100);
        Set<String> unmailed = pages("/desk", "now").stream()
                .flatMap(LongListsIT::rows)
                .filter(row -> row.contains("could not be mailed"))
                .map(LongListsIT::who)
                .collect(Collectors.toSet());
        assertEquals(Set.of("Typo 000", "Typo 001", "Typo 002"), unmailed);
    }

    @Test
    void callNowLeadsToEverybody() {
        List<String> pages = pages("/desk", "now");
        assertTrue(pages.get(0).contains("of " + (MANY + 3)), pages.get(0));
        assertEveryOne("Caller", MANY, pages);
        assertEquals(names(pages.get(pages.size() - 2)), names(follow(PREVIOUS, pages.get(pages.size() - 1), "now")));
    }

    @Test
    void inboxLeadsToEverybodyAndKeepsWhatWasSearched() {
        List<String> pages = pages("/desk/inbox?state=open&q=aller", "at");
        assertEveryOne("Caller", MANY, pages);
        assertFalse(names(pages.get(1)).contains("Typo 000"));
        assertEquals(names(pages.get(0)), names(follow(PREVIOUS, pages.get(1), "at")));
    }

    @Test
    void quarantineLeadsToEverybody() {
        assertEveryOne("Doubt", MANY / 2, pages("/desk/quarantine", "at"));
    }

    @Test
    void whoHasYetToConfirmLeadsToEverybody() {
        List<String> pages = pages("/desk", "unconfirmed");
        assertEveryOne("Waiter", WAITING, pages);
        String last = pages.get(pages.size() - 1);
        assertEquals(names(pages.get(pages.size() - 2)), names(follow(PREVIOUS, last, "unconfirmed")));
    }

    @Test
    void saysHowManyComeToday() {
        String page = staff.get("/desk").body();
        String list = page.substring(page.indexOf("<h2 id=\"coming\">"), page.indexOf("<h2 id=\"fresh\">"));
        long rows = count("<a class=\"row\"", List.of(list));
        assertTrue(list.contains("<span class=\"many\">" + rows + "</span>"), list);
    }

    @Test
    void appointmentsLeadToEverybodyByStart() {
        List<String> pages = pages("/desk/appointments", "at");
        assertEveryOne("Booker", BOOKED, pages);
        List<String> starts = pages.stream()
                .flatMap(page -> Pattern.compile("<td><time datetime=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(time -> time.group(1)))
                .toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertTrue(pages.get(0).contains("Ute Falk"));
    }

    @Test
    void noticesLeadToAllThatFailed() {
        Eventually.holds(() -> count("busy@full.example: ", pages("/desk/notices", "at")) >= MANY);
    }

    @Test
    void noticesNameThePersonAndAreTriedAgainByTheirCause() {
        Eventually.holds(() ->
                refusing.asked().stream().filter("busy@full.example"::equals).count() > 100);
        String page = staff.get("/desk/notices").body();
        Visitor.find("<a href=\"(\\S*/desk/leads/[0-9a-f-]{36})\">(?:Caller|Typo|Booker) \\d{3}</a>", page);
        String cause = Visitor.find("/desk(/notices/causes/[0-9a-f-]{36}/replay)", page);
        String tried = location(staff.form("/desk" + cause, Map.of("csrf", staff.csrf())));
        assertTrue(Integer.parseInt(tried.replaceFirst(".*tried=", "")) > 100, tried);
        assertTrue(staff.get("/desk/notices" + tried).body().contains("notices are being tried again now"));
        String one = Visitor.find("/desk(/notices/[0-9a-f-]{36}/replay)", page);
        String again = location(staff.form("/desk" + one, Map.of("csrf", staff.csrf())));
        Eventually.holds(() -> staff.get("/desk/notices" + again).body().contains("It failed again: "));
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/desk/notices", "");
    }

    private static long count(String words, List<String> pages) {
        return pages.stream()
                .mapToLong(page -> Pattern.compile(Pattern.quote(words.replace(": ", "")))
                        .matcher(page)
                        .results()
                        .count())
                .sum();
    }

    private void assertEveryOne(String kind, int many, List<String> pages) {
        assertTrue(pages.size() > 2, () -> pages.size() + " pages");
        List<String> seen = new ArrayList<>();
        pages.forEach(page -> seen.addAll(names(page)));
        List<String> ofKind =
                seen.stream().filter(name -> name.startsWith(kind)).toList();
        assertEquals(many, new HashSet<>(ofKind).size());
        assertEquals(many, ofKind.size());
    }

    /** All pages of a list, by its own links. */
    private List<String> pages(String first, String list) {
        List<String> pages = new ArrayList<>(List.of(staff.get(first).body()));
        for (Optional<String> next = link(NEXT, pages.get(0), list);
                next.isPresent() && pages.size() < 50;
                next = link(NEXT, pages.get(pages.size() - 1), list)) {
            pages.add(staff.get(next.get()).body());
        }
        return pages;
    }

    private String follow(Pattern relation, String page, String list) {
        return staff.get(link(relation, page, list).orElseThrow()).body();
    }

    /** Links of one list keep where the others are, and say last where they lead. */
    private static Optional<String> link(Pattern relation, String page, String list) {
        return relation.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.matches(".*[?&]" + list + "=[^&]*"))
                .findFirst();
    }

    private static Stream<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group);
    }

    /** Of the list alone: the person beside it is named too. */
    private static List<String> names(String page) {
        Stream<String> listed = page.contains("class=\"row")
                ? rows(page)
                : Pattern.compile("<(tr|li)>.*?</\\1>", Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .map(MatchResult::group);
        return listed.filter(row -> WHO.matcher(row).find())
                .map(LongListsIT::who)
                .toList();
    }

    private static String who(String row) {
        Matcher name = WHO.matcher(row);
        assertTrue(name.find(), row);
        return name.group();
    }

    private void ask(String kind, int number, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                "%s %03d".formatted(kind, number),
                "phone",
                "+4930%d%05d".formatted(kind.length(), 20000 + number),
                "callWindow",
                "asap",
                "consent",
                "1"));
        fields.putAll(more);
        HttpResponse<String> asked = new Visitor(server).form("/api/v1/clinics/full/callback-requests", fields);
        assertEquals(201, asked.statusCode(), asked::body);
    }

    private List<String> starts() {
        String slots = new Visitor(server)
                .get("/api/v1/clinics/full/slots?days=3&type=class&practitioner=falk")
                .body();
        return Pattern.compile("\"start\":\\s*\"([^\"]+)\"")
                .matcher(slots)
                .results()
                .map(start -> start.group(1))
                .skip(6)
                .toList();
    }

    private void book(String kind, int number, String start, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                "%s %03d".formatted(kind, number),
                "phone",
                "+49305%s%05d".formatted(kind.equals("Booker") ? "2" : "3", number),
                "email",
                "desk.%s%d@patients.example".formatted(kind.toLowerCase(Locale.ROOT), number),
                "type",
                "class",
                "practitioner",
                "falk",
                "start",
                start,
                "consent",
                "1"));
        fields.putAll(more);
        HttpResponse<String> booked = new Visitor(server).form("/api/v1/clinics/full/appointments", fields);
        assertEquals(201, booked.statusCode(), booked::body);
    }
}
