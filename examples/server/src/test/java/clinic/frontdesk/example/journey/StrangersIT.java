package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers can do to a clinic by asking much: guess, flood, keep its times, have it write letters. */
@NullUnmarked
class StrangersIT {

    private static final int MOST_SECRETS = 30;
    /** In a minute, each for two months. */
    private static final int MOST_SEARCHES = 300;

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String FILE =
            """
            {"slug": "%1$s", "name": "%1$s", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [{"slug": "rivera", "name": "Ana Rivera",
                                "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M", "every": "PT30M"}]}
            """;

    @TempDir
    static Path folder;

    private static Mailbox mailbox;
    private static RunningServer server;

    private final Visitor visitor = new Visitor(server);

    @BeforeAll
    static void start() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        for (String clinic : new String[] {"desk", "letters", "times"}) {
            Files.writeString(clinics.resolve(clinic + ".json"), FILE.formatted(clinic));
        }
        mailbox = Mailbox.open();
        Map<String, String> environment = new HashMap<>(mailbox.environment());
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        environment.put("FRONTDESK_LIMITS", "on");
        environment.put("FRONTDESK_TRUSTED_PROXIES", "127.0.0.1 ::1");
        server = RunningServer.startIn(folder, environment);
    }

    @AfterAll
    static void stop() {
        server.stop();
        mailbox.close();
    }

    /** Of all kinds: one account from many addresses, many accounts from one, other spellings, other clinics. */
    @Test
    void guessesAreHardlyLookedAtAndTheOwnerGetsIn() {
        Visitor owner = Visitor.signedUp(server, 0);
        String clinic = "desk";
        List<HttpResponse<String>> answers = IntStream.range(0, 400)
                .mapToObj(i -> signIn(
                        visitor,
                        i % 5 == 0 ? "times" : clinic,
                        i % 2 == 0 ? "Robin@Clinic.example" : "robin+" + i + "@clinic.example",
                        "guess " + i,
                        i % 3 == 0 ? "203.0.113.1" : "2001:db8:0:" + Integer.toHexString(i) + "::1"))
                .toList();
        answers.stream().filter(answer -> answer.statusCode() == 429).forEach(StrangersIT::saysWhenToComeAgain);
        long lookedAt =
                answers.stream().filter(answer -> answer.statusCode() == 422).count();
        assertEquals(
                400,
                lookedAt
                        + answers.stream()
                                .filter(answer -> answer.statusCode() == 429)
                                .count());
        assertTrue(lookedAt <= 50, () -> lookedAt + " guesses were looked at");
        // with the browser of before, from the address of those who guess
        assertEquals(
                303,
                signIn(owner, clinic, "robin@clinic.example", Visitor.PASSWORD, "203.0.113.1")
                        .statusCode());
        // with another browser, from the network of before
        HttpResponse<String> again = new Visitor(server)
                .form(
                        "/desk/sign-in",
                        Map.of("clinic", clinic, "email", "robin@clinic.example", "password", Visitor.PASSWORD));
        assertEquals(303, again.statusCode(), again::body);
    }

    @Test
    void manyWrongSecretsAreRefusedAndARightOneIsNot() {
        String secret = URI.create(booked("times", day(30) + "T09:00", "192.0.2.77", Map.of())
                        .getString("manageUrl"))
                .getFragment();
        String wrong = secret.substring(0, secret.length() - 2) + "xy";
        AtomicInteger guesses = new AtomicInteger();
        Supplier<HttpResponse<String>> guess = () -> view(wrong.replace("xy", letters(guesses.getAndIncrement())));
        assertEquals(404, guess.get().statusCode());
        HttpResponse<String> last = refused(guess, MOST_SECRETS);
        saysWhenToComeAgain(last);
        assertEquals("too-many", Visitor.read(last).getString("code"));
        assertEquals(200, view(secret).statusCode());
        HttpResponse<String> page = refused(
                () -> visitor.get("/desk/setup?invitation=guess", "X-Forwarded-For", "203.0.113.200"), MOST_SECRETS);
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    }

    @Test
    void aFloodIsRefusedAsAPageOrAProblemAndOthersAreServed() {
        String slots = "/api/v1/clinics/times/slots?type=visit&days=62";
        String[] flooding = {"X-Forwarded-For", "203.0.113.99"};
        HttpResponse<String> last = refused(() -> visitor.get(slots, flooding), MOST_SEARCHES);
        saysWhenToComeAgain(last);
        assertEquals("too-many", Visitor.read(last).getString("code"));
        // when the minute ends before the page is asked for, the flood goes on in the next one
        HttpResponse<String> page = refused(
                () -> {
                    visitor.get(slots, flooding);
                    return visitor.get("/clinics/times/book", flooding);
                },
                MOST_SEARCHES);
        saysWhenToComeAgain(page);
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertEquals(200, visitor.get(slots, "X-Forwarded-For", "198.51.100.99").statusCode());
    }

    /** An hour of ten, which is two visits, however many forms and addresses the network has. */
    @Test
    void oneNetworkKeepsATenthOfADay() {
        String date = day(9);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String started =
                    Visitor.read(visitor.get("/api/v1/clinics/times/challenge")).getString("started");
            HttpResponse<String> held = visitor.form(
                    "/api/v1/clinics/times/holds",
                    Map.of("type", "visit", "start", start(date, i), "started", started),
                    "X-Forwarded-For",
                    "203.0.113." + i);
            statuses.add(held.statusCode());
        }
        assertEquals(2, statuses.stream().filter(status -> status == 201).count());
        assertEquals(18, statuses.stream().filter(status -> status == 409).count());
        HttpResponse<String> doubtful = book("times", start(date, 19), "203.0.113.66", Map.of("leaveEmpty", "x"));
        assertEquals(429, doubtful.statusCode(), doubtful::body);
        saysWhenToComeAgain(doubtful);
        assertEquals(
                201,
                book("times", start(date, 19), "198.51.100.66", Map.of("leaveEmpty", "x"))
                        .statusCode());
    }

    /** Sent by twelve networks to one mailbox in its spellings. */
    @Test
    void oneMailboxHasThreeLettersAndStaffSeeTheOthers() {
        int asked = 12;
        List<Boolean> mailed = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            String address = i % 2 == 0 ? "vic.tim+" + i + "@gmail.com" : "Victim@Gmail.com";
            JsonObject booked = booked(
                    "letters",
                    day(3 + i) + "T10:00",
                    "198.51." + i + ".1",
                    Map.of("email", address, "leaveEmpty", "x", "name", "Jo " + i, "phone", "030 231251" + (60 + i)));
            assertEquals("UNCONFIRMED", booked.getString("status"));
            mailed.add(booked.getBoolean("mailed"));
        }
        assertEquals(List.of(true, true, true), mailed.subList(0, 3));
        assertFalse(mailed.subList(3, asked).contains(true));
        Visitor staff = Visitor.signedUp(server, 1);
        Eventually.holds(() -> heldBack(staff) == asked - 3 && lettersToVictim() >= 3);
        assertEquals(3, lettersToVictim());
        String replay = Visitor.find(
                "action=\"(\\S*/desk/notices/[0-9a-f-]{36}/replay)\"",
                staff.get("/desk/notices").body());
        assertEquals(303, staff.form(replay, Map.of("csrf", staff.csrf())).statusCode());
        Eventually.holds(() -> lettersToVictim() >= 4);
    }

    /**
     * The first answer that refuses: what is counted is counted anew when a window of time ends, and so many are let through
     * in one.
     */
    private static HttpResponse<String> refused(Supplier<HttpResponse<String>> asking, int most) {
        HttpResponse<String> answer = asking.get();
        for (int i = 0; i < 2 * most && answer.statusCode() != 429; i++) {
            answer = asking.get();
        }
        assertEquals(429, answer.statusCode());
        return answer;
    }

    /** Two letters, others for each number below 676. */
    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
    }

    private static long heldBack(Visitor staff) {
        String page = staff.get("/desk/notices").body();
        return page.split("<p class=\"fault\">[^<]*held back", -1).length - 1L;
    }

    private static long lettersToVictim() {
        return mailbox.mails().stream()
                .filter(mail ->
                        mail.to().toLowerCase(Locale.ROOT).replace(".", "").startsWith("victim"))
                .count();
    }

    private HttpResponse<String> view(String secret) {
        return visitor.form("/api/v1/appointments/view", Map.of("secret", secret), "X-Forwarded-For", "203.0.113.200");
    }

    private static HttpResponse<String> signIn(
            Visitor who, String clinic, String email, String password, String address) {
        return who.form(
                "/desk/sign-in",
                Map.of("clinic", clinic, "email", email, "password", password),
                "X-Forwarded-For",
                address);
    }

    private JsonObject booked(String clinic, String local, String address, Map<String, String> more) {
        HttpResponse<String> answer = book(clinic, instant(local), address, more);
        assertEquals(201, answer.statusCode(), answer::body);
        return Visitor.read(answer);
    }

    private HttpResponse<String> book(String clinic, String start, String address, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "type", "visit",
                "start", start,
                "name", "Jo Lindqvist",
                "phone", "030 23125150",
                "email", "jo@example.org",
                "consent", "1"));
        fields.putAll(more);
        return visitor.form(
                "/api/v1/clinics/" + clinic + "/appointments", fields, "X-Forwarded-For", "10.0.0.1, " + address);
    }

    private static String start(String date, int halfHour) {
        return instant("%sT%02d:%02d".formatted(date, 8 + halfHour / 2, halfHour % 2 * 30));
    }

    private static String instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toOffsetDateTime().toString();
    }

    private static String day(int ahead) {
        return LocalDate.now(ZONE).plusDays(ahead).toString();
    }

    private static void saysWhenToComeAgain(HttpResponse<String> answer) {
        int seconds =
                Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds > 0 && seconds <= 3600, () -> "Retry-After: " + seconds);
    }
}
