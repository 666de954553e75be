package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The diary at the desk: callers, moves, absences, and times outside of what is offered. */
@NullUnmarked
class DiaryIT {

    private static final String LISTED = "name=\"listed\" value=\"([^\"]+)\"";

    private static RunningServer server;
    private static Visitor staff;

    @BeforeAll
    static void signIn() {
        server = RunningServer.start(Map.of());
        staff = Visitor.signedUp(server, 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void booksACallerWhoThenStandsInTheDiary() {
        String day = openDay(1);
        assertEquals(303, book(day + "T09:00", "Priya Nair", Map.of()).statusCode());
        assertTrue(diary(day).contains("Priya Nair"));
        HttpResponse<String> second = book(day + "T09:00", "Sam Osei", Map.of("anyway", "1"));
        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("Somebody else has that time"));
        assertFalse(diary(day).contains("Sam Osei"));
    }

    @Test
    void booksOneOfTheTimesThatAreStillFree() {
        String day = openDay(8);
        book(day + "T09:00", "Ola Nordmann", Map.of());
        HttpResponse<String> second = book(day + "T09:00", "Per Nordmann", Map.of());
        assertTrue(second.body().contains("Somebody else has that time</strong>: "), second::body);
        String instead = Visitor.find("name=\"instead\" value=\"([^\"]+)\"", second.body());
        assertEquals(
                303,
                book(day + "T09:00", "Per Nordmann", Map.of("instead", instead)).statusCode());
        assertTrue(diary(day).contains("Per Nordmann"));
    }

    @Test
    void takesNoTimeThatClocksLeaveOut() {
        HttpResponse<String> answer = book("2027-03-14T02:30", "Nell Gap", Map.of("anyway", "1"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("there is no such time"));
    }

    @Test
    void blocksFromATimeThatClocksLeaveOut() {
        Map<String, String> night = Map.of("csrf", staff.csrf(), "from", "2027-03-14T02:30", "to", "2027-03-14T05:00");
        assertEquals(303, staff.form("/desk/diary/block", night).statusCode());
        assertTrue(diary("2027-03-14").contains("3:30 am"), "when clocks have gone forward");
    }

    /** On 7 November 2027 clocks in California go back from 2:00 to 1:00. */
    @Test
    void asksWhichOfTwoTimesIsMeantAndKeepsTheAnswer() {
        Map<String, String> anyway = Map.of("anyway", "1");
        HttpResponse<String> asked = book("2027-11-07T01:15", "Twi Light", anyway);
        assertEquals(422, asked.statusCode());
        assertEquals(List.of("-07:00", "-08:00"), offsets("startOffset", asked.body()));
        Map<String, String> second = Map.of("anyway", "1", "startOffset", "-08:00");
        assertEquals(303, book("2027-11-07T01:15", "Twi Light", second).statusCode());
        assertTrue(diary("2027-11-07").contains("datetime=\"2027-11-07T09:15:00Z\""), "the second 1:15");
        String id = Visitor.find("/desk/diary/book\\?move=([0-9a-f-]{36})", lead("2027-11-07", "Twi Light"));
        String form = staff.get("/desk/diary/book?move=" + id).body();
        assertTrue(form.contains("value=\"-08:00\" checked"), form);
    }

    @Test
    void asksWhichOfTwoTimesABlockHasInMind() {
        Map<String, String> night = new HashMap<>(
                Map.of("csrf", staff.csrf(), "from", "2028-11-05T01:20", "to", "2028-11-05T01:40", "reason", "Owls"));
        HttpResponse<String> asked = staff.form("/desk/diary/block", night);
        assertEquals(422, asked.statusCode());
        assertEquals(List.of("-07:00", "-08:00"), offsets("fromOffset", asked.body()));
        assertEquals(List.of("-07:00", "-08:00"), offsets("toOffset", asked.body()));
        night.put("fromOffset", "-07:00");
        night.put("toOffset", "-08:00");
        assertEquals(303, staff.form("/desk/diary/block", night).statusCode());
        assertTrue(diary("2028-11-05").contains("1:40 am (after the clocks go back)"));
    }

    private static List<String> offsets(String field, String page) {
        return Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void blocksNothingWithinWhatClocksLeaveOut() {
        Map<String, String> none = Map.of("csrf", staff.csrf(), "from", "2028-03-12T02:15", "to", "2028-03-12T02:45");
        HttpResponse<String> answer = staff.form("/desk/diary/block", none);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("there is no such time"));
    }

    @Test
    void booksOutsideOfTheHoursOnlyWhenTold() {
        String day = openDay(2);
        HttpResponse<String> refused = book(day + "T12:10", "Dana Whitfield", Map.of());
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("outside of the opening hours"));
        assertTrue(refused.body().contains("Dana Whitfield"));
        assertEquals(
                303,
                book(day + "T12:10", "Dana Whitfield", Map.of("anyway", "1")).statusCode());
        assertTrue(lead(day, "Dana Whitfield").contains("although"));
    }

    @Test
    void saysWhyATimeIsNotOffered() {
        Map<String, String> asked = time(openDay(3) + "T09:07");
        HttpResponse<String> why = staff.form("/desk/diary/book/why", asked);
        assertEquals(200, why.statusCode());
        assertTrue(why.body().contains("not on the grid of starts"));
    }

    /** On 23 November 2028 it is Thanksgiving, two days before the weekend. */
    @Test
    void namesThePublicHolidayThatClosesTheClinic() {
        String thanksgiving = "2028-11-23";
        String day = diary(thanksgiving);
        assertTrue(day.contains("Public holiday: Thanksgiving"), day);
        assertTrue(day.contains("Closed: Thanksgiving"), day);
        assertFalse(diary("2028-11-22").contains("holiday"));
        String week = staff.get("/desk/diary/week?practitioner=rivera&date=" + thanksgiving)
                .body();
        assertTrue(week.contains("Closed: Thanksgiving"), week);
        String closed = "closed for a public holiday: Thanksgiving";
        HttpResponse<String> refused = book(thanksgiving + "T09:00", "Gus Holiday", Map.of());
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains(closed), refused::body);
        assertFalse(refused.body().contains("outside of the opening hours"));
        assertTrue(staff.form("/desk/diary/book/why", time(thanksgiving + "T09:00"))
                .body()
                .contains(closed));
    }

    @Test
    void saysWhatNoVisitorCanBookAtAnyTime() {
        Map<String, String> asked = time(openDay(3) + "T09:00");
        asked.put("type", "follow-up");
        HttpResponse<String> why = staff.form("/desk/diary/book/why", asked);
        assertTrue(why.body().contains("be booked online at all"));
        assertFalse(why.body().contains("Visitors are offered this time."));
    }

    @Test
    void saysWhoseAppointmentIsMoved() {
        String day = openDay(9);
        book(day + "T09:00", "Mo Vingfar", Map.of());
        String id = Visitor.find("/desk/diary/book\\?move=([0-9a-f-]{36})", lead(day, "Mo Vingfar"));
        String form = staff.get("/desk/diary/book?move=" + id).body();
        assertTrue(form.contains("Mo Vingfar"));
        assertTrue(form.contains("value=\"" + day + "T09:00\""));
    }

    @Test
    void namesThePatientsOfAnAbsenceBeforeItIsSaved() {
        String day = openDay(4);
        book(day + "T10:00", "Lee Park", Map.of());
        Map<String, String> absence = new HashMap<>(Map.of(
                "csrf",
                staff.csrf(),
                "practitioner",
                "rivera",
                "from",
                day + "T08:00",
                "to",
                day + "T13:00",
                "reason",
                "Training"));
        HttpResponse<String> listed = staff.form("/desk/diary/block", absence);
        assertEquals(409, listed.statusCode());
        assertTrue(listed.body().contains("Lee Park"));
        assertTrue(listed.body().contains("tel:+14155550177"), "who has no e-mail address is rung");
        assertFalse(diary(day).contains("Training"));
        absence.put("displaced", "CANCEL");
        absence.put("listed", Visitor.find(LISTED, listed.body()));
        book(day + "T12:00", "Pia Later", Map.of("anyway", "1"));
        HttpResponse<String> again = staff.form("/desk/diary/block", absence);
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("Pia Later"), "who was booked meanwhile is listed too");
        absence.put("to", day + "T12:00");
        assertEquals(303, staff.form("/desk/diary/block", absence).statusCode());
        assertTrue(diary(day).contains("Training"));
        assertFalse(diary(day).contains("Lee Park"));
        assertEquals(409, book(day + "T11:00", "Kim Novak", Map.of()).statusCode());
        String remove = Visitor.find("/desk(/diary/block/[0-9a-f-]{36}/remove)", diary(day));
        assertEquals(
                303, staff.form("/desk" + remove, Map.of("csrf", staff.csrf())).statusCode());
        assertEquals(303, book(day + "T11:00", "Kim Novak", Map.of()).statusCode());
    }

    @Test
    void patientOfAnAbsenceChoosesAnotherTimeByTheLinkHoweverLateItIs() {
        // the soonest may be too soon in a moment
        List<String> starts =
                staff.starts("discovery-call", "okafor").stream().skip(1).toList();
        JsonObject booked = Visitor.read(staff.form(
                Visitor.CLINIC + "/appointments",
                Map.of(
                        "type", "discovery-call",
                        "practitioner", "okafor",
                        "start", starts.get(0),
                        "name", "Uma Late",
                        "phone", "(415) 555-0142",
                        "email", "uma@example.org",
                        "consent", "2026-11")));
        Map<String, String> absence = new HashMap<>(Map.of(
                "csrf", staff.csrf(),
                "practitioner", "okafor",
                "from", starts.get(0).substring(0, 16),
                "to", booked.getString("end").substring(0, 16),
                "displaced", "ASK"));
        absence.put(
                "listed",
                Visitor.find(LISTED, staff.form("/desk/diary/block", absence).body()));
        assertEquals(303, staff.form("/desk/diary/block", absence).statusCode());
        String secret = URI.create(booked.getString("manageUrl")).getFragment();
        JsonObject asked = Visitor.read(staff.form("/api/v1/appointments/view", Map.of("secret", secret)));
        assertTrue(asked.getBoolean("displaced"));
        assertTrue(asked.getBoolean("changeable"));
        HttpResponse<String> moved = staff.form(
                "/api/v1/appointments/move", Map.of("secret", secret, "start", starts.get(starts.size() - 1)));
        assertEquals(200, moved.statusCode(), moved::body);
        assertFalse(Visitor.read(moved).getBoolean("displaced"));
    }

    @Test
    void movesAndCancels() {
        String day = openDay(5);
        book(day + "T16:00", "Eve Berg", Map.of());
        book(day + "T09:00", "Ada Berg", Map.of());
        String lead = lead(day, "Ada Berg");
        assertTrue(lead.contains("for Eve Berg"), "the two share a phone number");
        String id = Visitor.find("/desk/diary/book\\?move=([0-9a-f-]{36})", lead);
        Map<String, String> move = time(day + "T15:00");
        move.put("move", id);
        assertEquals(303, staff.form("/desk/diary/book", move).statusCode());
        assertTrue(lead(day, "Ada Berg").contains("Moved to"));
        HttpResponse<String> cancelled =
                staff.form("/desk/diary/appointments/" + id + "/cancelled", Map.of("csrf", staff.csrf()));
        assertEquals(303, cancelled.statusCode());
        assertFalse(diary(day).contains("Ada Berg"));
        assertEquals(
                409,
                staff.form("/desk/diary/appointments/" + id + "/cancelled", Map.of("csrf", staff.csrf()))
                        .statusCode());
    }

    @Test
    void leadsBackToTheDiaryWithoutAnErrorWhenSomebodyWasFaster() {
        String day = openDay(10);
        book(day + "T09:00", "Bo Twice", Map.of());
        String id = Visitor.find("/desk/diary/book\\?move=([0-9a-f-]{36})", lead(day, "Bo Twice"));
        String back = "/diary?date=" + day;
        List<String> answers = Stream.of("CANCELLED", "STALE")
                .map(again -> staff.form(
                                "/desk/diary/appointments/" + id + "/cancelled",
                                Map.of("csrf", staff.csrf(), "back", back))
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .replaceFirst(".*/desk", ""))
                .toList();
        assertEquals(List.of(back + "&done=CANCELLED&of=" + id, back + "&done=STALE"), answers);
        assertTrue(staff.get("/desk" + back + "&done=STALE").body().contains("Somebody has changed or cancelled it"));
        HttpResponse<String> elsewhere = staff.form(
                "/desk/diary/appointments/" + id + "/cancelled",
                Map.of("csrf", staff.csrf(), "back", "//evil.example/?x"));
        assertEquals(409, elsewhere.statusCode());
    }

    @Test
    void privateCalendarIsReadByItsAddressUntilThatIsMadeAnew() {
        String day = openDay(7);
        book(day + "T14:00", "Ines Faro", Map.of());
        String address = "(/api/v1/calendars/[^<]*rivera[^<]*\\.ics)";
        staff.form("/desk/calendars", Map.of("csrf", staff.csrf(), "practitioner", "rivera"));
        String first = Visitor.find(address, staff.get("/desk/calendars").body());
        String calendar = new Visitor(server).get(first).body();
        assertTrue(calendar.contains("DTSTART:" + day.replace("-", "")), calendar);
        assertFalse(calendar.contains("Faro"), calendar);
        staff.form("/desk/calendars", Map.of("csrf", staff.csrf(), "practitioner", "rivera"));
        assertEquals(404, new Visitor(server).get(first).statusCode());
        assertEquals(
                200,
                new Visitor(server)
                        .get(Visitor.find(address, staff.get("/desk/calendars").body()))
                        .statusCode());
    }

    @Test
    void takesNothingWithoutTheFormsOwnSecret() {
        Map<String, String> forged = time(openDay(6) + "T09:00");
        forged.putAll(Map.of("csrf", "0", "name", "Mallory", "phone", "4155550142"));
        assertEquals(403, staff.form("/desk/diary/book", forged).statusCode());
        Visitor stranger = new Visitor(server);
        assertEquals(303, stranger.get("/desk/diary").statusCode());
    }

    @Test
    void saysOfAnIdThatIsNoneThatThereIsNothing() {
        Map<String, String> csrf = Map.of("csrf", staff.csrf());
        assertEquals(
                404, staff.form("/desk/diary/appointments/x/cancelled", csrf).statusCode());
        assertEquals(404, staff.get("/desk/diary/book?move=x").statusCode());
    }

    @Test
    void namesWhatIsMissing() {
        HttpResponse<String> answer = staff.form("/desk/diary/book", Map.of("csrf", staff.csrf(), "start", "soon"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Enter a date and a time."));
        assertTrue(answer.body().contains("Enter your name."));
    }

    private static HttpResponse<String> book(String start, String name, Map<String, String> more) {
        Map<String, String> fields = time(start);
        fields.putAll(Map.of("name", name, "phone", "(415) 555-0177"));
        fields.putAll(more);
        return staff.form("/desk/diary/book", fields);
    }

    private static Map<String, String> time(String start) {
        return new HashMap<>(
                Map.of("csrf", staff.csrf(), "type", "discovery-visit", "practitioner", "rivera", "start", start));
    }

    private static String diary(String day) {
        return staff.get("/desk/diary?date=" + day).body();
    }

    private static String lead(String day, String name) {
        String link = Visitor.find("href=\"(\\S*/desk/leads/[0-9a-f-]{36})\">" + name, diary(day));
        return staff.get(link).body();
    }

    /** The date of that number on which nobody is booked and no holiday closes. */
    private static String openDay(int number) {
        Map<String, Long> free = staff.starts("discovery-visit", "rivera").stream()
                .collect(Collectors.groupingBy(start -> start.substring(0, 10), TreeMap::new, Collectors.counting()));
        long most = free.values().stream().max(Long::compare).orElseThrow();
        return free.entrySet().stream()
                .filter(day -> day.getValue() == most)
                .map(Map.Entry::getKey)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
