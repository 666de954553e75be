package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two at one desk, each with pages that don't show what the other has done; and one whose session ends. */
class ColleaguesIT {

    private static final String UUID = "([0-9a-f-]{36})";
    private static final String API = "/api/v1/appointments/";
    private static final String FILE =
            """
            {"slug": "%1$s", "name": "%2$s", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [{"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["08:00", "20:00"]]}}],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M"}]}
            """;

    @TempDir
    static Path folder;

    private static LocalDate day;
    private static RunningServer server;
    private static Visitor robin;
    private static Visitor casey;
    private static Visitor south;
    private static int booked;

    @BeforeAll
    static void openTheDesk() throws IOException {
        day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE.formatted("north", "North"));
        Files.writeString(clinics.resolve("south.json"), FILE.formatted("south", "South"));
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        robin = Visitor.signedUp(server, 0);
        south = Visitor.signedUp(server, 1);
        String link = Visitor.find(
                "invitation=([^\"]+)\"",
                robin.form("/desk/team/invitations", Map.of("csrf", robin.csrf()))
                        .body());
        casey = new Visitor(server);
        Map<String, String> account = Map.of(
                "invitation",
                link,
                "name",
                "Casey Colleague",
                "email",
                "casey@clinic.example",
                "password",
                Visitor.PASSWORD);
        assertEquals(303, casey.form("/desk/setup", account).statusCode());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void secondWhoMovesIsShownTheFirstMoveAndMovesAllTheSame() {
        Patient ada = book("Ada Twice");
        DeskForm first = moveForm(robin, ada).with("start", day + "T18:00");
        DeskForm second = moveForm(casey, ada).with("start", day + "T18:30");
        assertEquals(303, send(robin, first).statusCode());
        HttpResponse<String> stale = send(casey, second);
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Moved to"), stale::body);
        assertTrue(stale.body().contains("Robin Staff"));
        assertTrue(stale.body().contains("value=\"" + day + "T18:30\""), "what was typed is kept");
        assertEquals(1, count("Moved to", page(robin, ada)));
        DeskForm anyhow = DeskForm.of(stale.body(), "/desk/diary/book").with("start", day + "T18:30");
        assertEquals(303, send(casey, withTime(anyhow)).statusCode());
        assertEquals(2, count("Moved to", page(robin, ada)));
    }

    @Test
    void whoCancelsIsShownThatItWasMoved() {
        Patient cal = book("Cal Moved");
        String page = page(casey, cal);
        assertEquals(
                303,
                send(robin, moveForm(robin, cal).with("start", day + "T17:30")).statusCode());
        HttpResponse<String> stale = send(casey, DeskForm.of(page, cancel(cal)));
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Robin Staff"), stale::body);
        assertFalse(page(robin, cal).contains("Cancelled, was"));
        assertEquals(303, send(casey, DeskForm.of(stale.body(), cancel(cal))).statusCode());
        assertTrue(page(robin, cal).contains("Cancelled, was"));
    }

    @Test
    void whatIsCancelledMeanwhileIsShownAndCantBeMissed() {
        Patient kim = book("Kim Gone");
        String page = page(casey, kim);
        assertEquals(
                303, send(robin, DeskForm.of(page(robin, kim), cancel(kim))).statusCode());
        HttpResponse<String> stale = send(casey, DeskForm.of(page, cancel(kim)));
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Cancelled, was"));
        assertFalse(
                stale.body().contains("action=\"" + RunningServer.path(cancel(kim))),
                "there is nothing left to be cancelled");
    }

    @Test
    void diaryCarriesWhatItShowed() {
        Patient dia = book("Dia Ry");
        String board = casey.get("/desk/diary?date=" + dia.date()).body();
        assertEquals(
                303,
                send(robin, moveForm(robin, dia).with("start", dia.date() + "T17:00"))
                        .statusCode());
        HttpResponse<String> stale = send(casey, DeskForm.of(board, cancel(dia)));
        assertEquals(409, stale.statusCode(), stale::body);
        String fresh = casey.get("/desk/diary?date=" + dia.date()).body();
        assertEquals(303, send(casey, DeskForm.of(fresh, cancel(dia))).statusCode());
    }

    @Test
    void callOverAColleaguesCallKeepsTheNote() {
        String lead = ask("Lou Called", "030 23125301");
        String page = casey.get(lead).body();
        DeskForm declined = DeskForm.of(robin.get(lead).body(), lead + "/calls");
        assertEquals(
                303,
                send(robin, declined.with("outcome", "SPOKE").with("note", "Wants Mondays"))
                        .statusCode());
        HttpResponse<String> stale = send(
                casey,
                DeskForm.of(page, lead + "/calls").with("outcome", "NO_ANSWER").with("note", "Rang at noon & one"));
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Wants Mondays"));
        assertTrue(stale.body().contains(">Rang at noon &amp; one</textarea>"), stale::body);
        assertTrue(casey.get(lead).body().contains("state contacted"));
        DeskForm anyhow = DeskForm.of(stale.body(), lead + "/calls").with("note", "Rang at noon & one");
        assertEquals(303, send(casey, anyhow).statusCode());
        assertTrue(robin.get(lead).body().contains("Rang at noon &amp; one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "assignee", "calls"})
    void everyChangeOfAnEnquiryKnowsOfAColleaguesMark(String act) {
        String lead = ask("Mo " + act, "030 2312540" + act.charAt(act.length() - 4) % 10);
        String page = casey.get(lead).body();
        DeskForm mark = DeskForm.of(robin.get(lead).body(), lead + "/state").with("state", "DECLINED");
        assertEquals(303, send(robin, mark).statusCode());
        DeskForm stale = DeskForm.of(page, lead + "/" + act)
                .with("state", "CONTACTED")
                .with("outcome", "SPOKE")
                .with("account", "");
        assertEquals(409, send(casey, stale).statusCode());
        assertTrue(robin.get(lead).body().contains("state declined"));
    }

    @Test
    void noteIsWrittenDownWhateverHasHappened() {
        String lead = ask("Nan Noted", "030 23125303");
        String page = casey.get(lead).body();
        send(robin, DeskForm.of(page, lead + "/state").with("state", "DECLINED").with("csrf", robin.csrf()));
        DeskForm note = DeskForm.of(page, lead + "/notes").with("note", "Left a parcel");
        assertEquals(303, send(casey, note).statusCode());
        assertTrue(robin.get(lead).body().contains("Left a parcel"));
    }

    @Test
    void formThatABrowserSendsTwiceIsNoConflictWithOneself() {
        Patient dot = book("Dot Double");
        DeskForm move = moveForm(robin, dot).with("start", day + "T16:30");
        List<Integer> answers = Stream.of(move, move)
                .map(form ->
                        CompletableFuture.supplyAsync(() -> send(robin, form).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(List.of(303, 303), answers);
        assertEquals(1, count("Moved to", page(robin, dot)));
        DeskForm note = DeskForm.of(page(robin, dot), dot.lead() + "/notes").with("note", "Only once");
        send(robin, note);
        assertEquals(303, send(robin, note).statusCode());
        assertEquals(1, count(">Only once<", page(robin, dot)));
        DeskForm cancel = DeskForm.of(page(robin, dot), cancel(dot));
        send(robin, cancel);
        assertEquals(303, send(robin, cancel).statusCode());
    }

    @Test
    void callerIsBookedOnceByAFormThatIsSentTwice() {
        DeskForm form = DeskForm.of(robin.get("/desk/diary/book").body(), "/desk/diary/book")
                .with("type", "visit")
                .with("practitioner", "falk")
                .with("start", day + "T19:30")
                .with("name", "Twi Ce")
                .with("phone", "030 23125309");
        assertEquals(303, send(robin, form).statusCode());
        assertEquals(303, send(robin, form).statusCode());
        DeskForm block = DeskForm.of(robin.get("/desk/diary/block").body(), "/desk/diary/block")
                .with("practitioner", "falk")
                .with("from", day.plusDays(1) + "T08:00")
                .with("to", day.plusDays(1) + "T09:00")
                .with("reason", "Away once");
        assertEquals(303, send(robin, block).statusCode());
        assertEquals(303, send(robin, block).statusCode());
        assertEquals(
                1,
                count(
                        "/remove\"",
                        robin.get("/desk/diary?date=" + day.plusDays(1)).body()));
    }

    @Test
    void patientsMoveIsSeenBeforeStaffMoveIt() {
        Patient pat = book("Pat Link");
        DeskForm form = moveForm(casey, pat).with("start", day + "T15:30");
        assertEquals(
                200,
                south.form(API + "move", Map.of("secret", pat.secret(), "start", day + "T14:30:00" + offset(day)))
                        .statusCode());
        HttpResponse<String> stale = send(casey, form);
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("the patient"), stale::body);
    }

    @Test
    void patientsPageIsToldWhatStaffDid() {
        Patient pia = book("Pia Page");
        JsonObject seen = Visitor.read(south.form(API + "view", Map.of("secret", pia.secret())));
        String version = String.valueOf(seen.getInt("version"));
        assertEquals(
                303,
                send(robin, moveForm(robin, pia).with("start", day + "T13:30")).statusCode());
        Map<String, String> move = new HashMap<>(
                Map.of("secret", pia.secret(), "start", day + "T12:30:00" + offset(day), "version", version));
        HttpResponse<String> stale = south.form(API + "move", move);
        assertEquals(409, stale.statusCode());
        assertEquals("changed-meanwhile", Visitor.read(stale).getString("code"));
        JsonObject now = Visitor.read(stale).getJsonObject("appointment");
        assertTrue(now.getString("start").startsWith(day + "T13:30"));
        Map<String, String> cancel = Map.of("secret", pia.secret(), "version", version);
        assertEquals(409, south.form(API + "cancel", cancel).statusCode());
        assertEquals(
                422,
                south.form(API + "cancel", Map.of("secret", pia.secret(), "version", "x"))
                        .statusCode());
        move.put("version", String.valueOf(now.getInt("version")));
        assertEquals(200, south.form(API + "move", move).statusCode());
        assertEquals(200, south.form(API + "move", move).statusCode(), "a repeat is no conflict");
    }

    @Test
    void personWhomAColleagueHasBookedIsNotBookedAgainUnseen() {
        String lead = ask("Bo Booked", "030 23125306");
        String query = "/desk/diary/book?lead=" + idOf(lead);
        DeskForm second = booking(casey, query, "11:30");
        assertEquals(303, send(robin, booking(robin, query, "11:00")).statusCode());
        HttpResponse<String> stale = send(casey, second);
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Robin Staff"), stale::body);
        assertTrue(stale.body().contains("value=\"" + day + "T11:30\""));
    }

    @Test
    void nothingOfTheTickedIsChangedIfAColleagueWasThere() {
        String first = ask("Quin First", "030 23125371");
        String second = ask("Quin Second", "030 23125372");
        for (String lead : List.of(first, second)) {
            DeskForm spam = DeskForm.of(robin.get(lead).body(), lead + "/state").with("state", "SPAM");
            assertEquals(303, send(robin, spam).statusCode());
        }
        String page = casey.get("/desk/quarantine?spam=1").body();
        DeskForm release = DeskForm.of(robin.get(first).body(), first + "/release");
        assertEquals(303, send(robin, release).statusCode());
        HttpResponse<String> stale = decide(casey, page, first, second);
        assertEquals(409, stale.statusCode());
        assertTrue(stale.body().contains("Quin First") && stale.body().contains("Robin Staff"), stale::body);
        assertTrue(stale.body().contains("id=\"lead-" + idOf(second) + "\" checked"), "the tick is kept");
        assertTrue(robin.get(second).body().contains("state spam"));
        assertEquals(303, decide(casey, stale.body(), second).statusCode());
        assertTrue(robin.get(second).body().contains("state new"));
    }

    @Test
    void whatWasDecidedOfManyIsTakenBackAtOnce() {
        String first = ask("Rae First", "030 23125373");
        String second = ask("Rae Second", "030 23125374");
        for (String lead : List.of(first, second)) {
            DeskForm spam = DeskForm.of(robin.get(lead).body(), lead + "/state").with("state", "SPAM");
            assertEquals(303, send(robin, spam).statusCode());
        }
        String list = casey.get("/desk/quarantine?spam=1").body();
        String released = decide(casey, list, first, second)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String undo = Visitor.find(
                "action=\"" + RunningServer.PATH + "(/desk/quarantine/undo[^\"]+)\"",
                casey.get(released).body());
        assertFalse(robin.get(released).body().contains("/desk/quarantine/undo"), "it was somebody else's");
        assertTrue(robin.get(first).body().contains("state new"));
        HttpResponse<String> done = casey.form(undo, Map.of("csrf", casey.csrf(), "back", "/quarantine?spam=1"));
        assertEquals(303, done.statusCode());
        assertEquals(
                RunningServer.path("/desk/quarantine?spam=1&done=UNDONE"),
                done.headers().firstValue("Location").orElseThrow());
        for (String lead : List.of(first, second)) {
            assertTrue(robin.get(lead).body().contains("state spam"));
        }
        HttpResponse<String> again = casey.form(undo, Map.of("csrf", casey.csrf()));
        assertTrue(again.headers().firstValue("Location").orElseThrow().endsWith("done=LATE"));
    }

    /** Sends what was ticked on that page as no spam. */
    private static HttpResponse<String> decide(Visitor staff, String page, String... ticked) {
        StringBuilder body =
                new StringBuilder("act=release&csrf=" + Visitor.find("name=\"csrf\" value=\"([^\"]+)", page));
        Pattern.compile("name=\"shown\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(shown -> body.append("&shown=").append(shown.group(1).replace(' ', '+')));
        Stream.of(ticked).forEach(lead -> body.append("&lead=").append(idOf(lead)));
        return staff.send(staff.request("/desk/quarantine")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&spam=1")));
    }

    private static String idOf(String lead) {
        return lead.substring(lead.lastIndexOf('/') + 1);
    }

    @Test
    void addressOfACalendarIsNotStoppedUnseen() {
        String page = casey.get("/desk/calendars").body();
        assertEquals(
                303, send(robin, DeskForm.of(page(robin), "/desk/calendars")).statusCode());
        String address = Visitor.find("(/api/v1/calendars/[^<]+)<", page(robin));
        HttpResponse<String> stale = send(casey, DeskForm.of(page, "/desk/calendars"));
        assertEquals(409, stale.statusCode());
        assertEquals(200, south.get(address).statusCode());
        assertEquals(
                303, send(casey, DeskForm.of(stale.body(), "/desk/calendars")).statusCode());
        assertEquals(404, south.get(address).statusCode());
    }

    @Test
    void zoneOfACalendarIsNotAnsweredUnseen() {
        String zone = feed("zone") + "/zone";
        assertEquals(
                303,
                robin.form(zone, Map.of("csrf", robin.csrf(), "zone", "Europe/Berlin"))
                        .statusCode());
        DeskForm stale = DeskForm.of(page(casey), zone).with("zone", "Europe/Rome");
        DeskForm takeBack = DeskForm.of(page(casey), zone + "/remove");
        DeskForm first = DeskForm.of(page(robin), zone).with("zone", "Asia/Tokyo");
        assertEquals(303, send(robin, first).statusCode());
        assertEquals(303, send(robin, first).statusCode(), "a repeat is no conflict");
        assertEquals(409, send(casey, takeBack).statusCode());
        HttpResponse<String> shown = send(casey, stale);
        assertEquals(409, shown.statusCode());
        assertTrue(shown.body().contains("<option value=\"Asia/Tokyo\" selected"), shown::body);
        DeskForm anyhow = DeskForm.of(shown.body(), zone).with("zone", "Europe/Rome");
        assertEquals(303, send(casey, anyhow).statusCode());
        assertTrue(page(robin).contains("<option value=\"Europe/Rome\" selected"));
    }

    @Test
    void whatAColleagueTookAwayIsSaidOnAPageOfTheDesk() {
        String remove = feed("gone") + "/remove";
        DeskForm stale = DeskForm.of(page(casey), remove);
        assertEquals(303, send(robin, DeskForm.of(page(robin), remove)).statusCode());
        requireWayBack(send(casey, stale), "/desk/calendars");
        String diary = "/desk/diary?date=" + day.plusDays(20);
        DeskForm block = DeskForm.of(robin.get("/desk/diary/block").body(), "/desk/diary/block")
                .with("practitioner", "falk")
                .with("from", day.plusDays(20) + "T08:00")
                .with("to", day.plusDays(20) + "T09:00");
        assertEquals(303, send(robin, block).statusCode());
        String board = casey.get(diary).body();
        String unblock =
                Visitor.find("action=\"" + RunningServer.PATH + "(/desk/diary/block/" + UUID + "/remove)\"", board);
        assertEquals(
                303, send(robin, DeskForm.of(robin.get(diary).body(), unblock)).statusCode());
        requireWayBack(send(casey, DeskForm.of(board, unblock)), diary);
    }

    private static void requireWayBack(HttpResponse<String> answer, String page) {
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"" + RunningServer.path(page) + "\">"), answer::body);
        assertTrue(answer.body().contains("Casey Colleague"), "it is a page of the desk");
    }

    /** Path of a calendar elsewhere that nobody can read. */
    private static String feed(String name) {
        DeskForm form = DeskForm.of(page(robin), "/desk/calendars/busy")
                .with("practitioner", "falk")
                .with("address", "https://" + name + ".calendar.example/falk.ics");
        assertEquals(303, send(robin, form).statusCode());
        return "/desk/calendars/busy/"
                + Visitor.find(name + "\\.calendar\\.example(?s:.*?)/busy/" + UUID + "/remove", page(robin));
    }

    @Test
    void staffMakeALinkAnewThatWasPassedOn() {
        Patient eve = book("Eve Link");
        String calendar = eve.calendar();
        String before = south.get(calendar).body();
        String link = "/desk/diary/appointments/" + eve.appointment() + "/link";
        String stale = page(casey, eve);
        HttpResponse<String> shown = send(robin, DeskForm.of(page(robin, eve), link));
        assertEquals(200, shown.statusCode());
        String secret = Visitor.find("value=\"[^\"]*/manage\\?clinic=north#([^\"]+)\"", shown.body());
        assertNotEquals(eve.secret(), secret);
        for (String what : List.of("view", "slots", "move", "cancel", "confirm", "renew-link")) {
            assertEquals(
                    404, south.form(API + what, Map.of("secret", eve.secret())).statusCode(), what);
        }
        assertEquals(404, south.get(calendar).statusCode());
        JsonObject now = Visitor.read(south.form(API + "view", Map.of("secret", secret)));
        String after =
                south.get(URI.create(now.getString("calendarUrl")).getPath()).body();
        for (String line : List.of("UID:.*", "SEQUENCE:.*")) {
            assertEquals(Visitor.find("(" + line + ")", before), Visitor.find("(" + line + ")", after));
        }
        assertEquals(
                409, send(casey, DeskForm.of(stale, link)).statusCode(), "the link that was told isn't stopped unseen");
        assertEquals(200, south.form(API + "view", Map.of("secret", secret)).statusCode());
    }

    @Test
    void anAnswerWithANewLinkThatWasLostIsHadOnceMore() {
        Patient gil = book("Gil Link");
        Map<String, String> asked = Map.of("secret", gil.secret(), "idempotencyKey", "gil-" + gil.appointment());
        HttpResponse<String> first = south.form(API + "renew-link", asked);
        assertEquals(first.body(), south.form(API + "renew-link", asked).body());
        String secret = URI.create(Visitor.read(first).getString("manageUrl")).getFragment();
        assertEquals(200, south.form(API + "view", Map.of("secret", secret)).statusCode());
        for (Map<String, String> other : List.of(
                Map.of("secret", gil.secret()), Map.of("secret", gil.secret(), "idempotencyKey", "another-key"))) {
            assertEquals(
                    404,
                    south.form(API + "renew-link", other).statusCode(),
                    "whoever has the former link only doesn't get the new one");
        }
        Visitor.read(south.form(API + "renew-link", Map.of("secret", secret)));
        assertEquals(404, south.form(API + "renew-link", asked).statusCode(), "that one was made anew since");
    }

    @Test
    void whatWasCancelledGetsNoNewLink() {
        Patient hal = book("Hal Link");
        String before = page(robin, hal);
        assertEquals(
                200, south.form(API + "cancel", Map.of("secret", hal.secret())).statusCode());
        HttpResponse<String> refused = south.form(API + "renew-link", Map.of("secret", hal.secret()));
        assertEquals(409, refused.statusCode());
        assertEquals("appointment-not-standing", Visitor.read(refused).getString("code"));
        String link = "/desk/diary/appointments/" + hal.appointment() + "/link";
        assertEquals(409, send(robin, DeskForm.of(before, link)).statusCode());
        assertFalse(page(robin, hal).contains(link));
    }

    @Test
    void patientMakesALinkAnew() {
        Patient flo = book("Flo Link");
        JsonObject made = Visitor.read(south.form(API + "renew-link", Map.of("secret", flo.secret())));
        assertFalse(made.getBoolean("mailed"), "this server sends no mail");
        String secret = URI.create(made.getString("manageUrl")).getFragment();
        assertEquals(
                404, south.form(API + "view", Map.of("secret", flo.secret())).statusCode());
        assertEquals(200, south.form(API + "view", Map.of("secret", secret)).statusCode());
        assertTrue(page(robin, flo).contains("New link for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "calls"})
    void whatWasTypedIsThereAgainAfterSigningIn(String act) {
        String lead = ask("Ona " + act, "030 2312531" + act.charAt(0) % 10);
        DeskForm form = DeskForm.of(robin.get(lead).body(), lead + "/" + act)
                .with("outcome", "SPOKE")
                .with("note", "Pain in the \"left\" knee\n& <more>");
        Visitor out = new Visitor(server);
        HttpResponse<String> door = send(out, form);
        assertEquals(403, door.statusCode());
        assertFalse(door.body().contains("knee"), "nobody reads it before signing in");
        DeskForm signIn = DeskForm.of(door.body(), "/desk/sign-in");
        assertEquals(422, send(out, enter(signIn, "north", "robin", "wrong")).statusCode());
        HttpResponse<String> back = send(out, enter(signIn, "north", "robin", Visitor.PASSWORD));
        assertEquals(303, back.statusCode());
        String page = follow(out, back);
        assertTrue(
                page.contains(">Pain in the &#34;left&#34; knee\n&amp; &lt;more></textarea>")
                        || page.contains(">Pain in the \"left\" knee\n&amp; &lt;more&gt;</textarea>"),
                page);
        assertFalse(page.contains("Called,"), "nothing was done yet");
        DeskForm again = DeskForm.of(page, lead + "/" + act)
                .with("outcome", "SPOKE")
                .with("note", "Pain in the \"left\" knee\n& <more>");
        assertEquals(303, send(out, again).statusCode());
        String done = out.get(lead).body();
        assertEquals(1, count("knee", done), () -> done.replaceAll("(?s).*(.{300}knee.{300}).*", "$1"));
    }

    @Test
    void whatWasTypedIsShownToNobodyElse() {
        String lead = ask("Ria Secret", "030 23125320");
        DeskForm form = DeskForm.of(robin.get(lead).body(), lead + "/notes").with("note", "Only for Robin");
        Visitor other = new Visitor(server);
        DeskForm signIn = DeskForm.of(send(other, form).body(), "/desk/sign-in");
        String colleague = follow(other, send(other, enter(signIn, "north", "casey", Visitor.PASSWORD)));
        assertFalse(colleague.contains("Only for Robin"));
        assertFalse(other.get(lead).body().contains("Only for Robin"));
        Visitor stranger = new Visitor(server);
        String elsewhere = follow(stranger, send(stranger, enter(signIn, "south", "robin", Visitor.PASSWORD)));
        assertFalse(elsewhere.contains("Only for Robin"));
    }

    @Test
    void formOfASessionThatHasEndedIsKeptForTheNext() {
        Visitor out = signedIn("casey");
        DeskForm form = booking(out, "/desk/diary/book", "10:00")
                .with("name", "Una Form")
                .with("phone", "030 23125321");
        assertEquals(
                303,
                out.form("/desk/sign-out", Map.of("csrf", out.csrf(), "everywhere", "1"))
                        .statusCode());
        casey = signedIn("casey");
        HttpResponse<String> answer = send(casey, form);
        assertEquals(303, answer.statusCode());
        String page = follow(casey, answer);
        assertTrue(page.contains("value=\"Una Form\""), page);
        assertTrue(page.contains("value=\"" + day + "T10:00\""));
        assertFalse(casey.get("/desk/diary?date=" + day).body().contains("Una Form"));
        DeskForm again = DeskForm.of(page, "/desk/diary/book");
        Map<String, String> typed = new HashMap<>(form.fields());
        typed.putAll(again.fields());
        assertEquals(303, send(casey, new DeskForm(form.action(), typed)).statusCode());
        assertFalse(casey.get("/desk/diary/book").body().contains("Una Form"), "it was sent");
    }

    @Test
    void nobodyIsStillChosenAfterSigningIn() {
        String lead = ask("Ned Nobody", "030 23125323");
        String page = robin.get(lead).body();
        String self = Visitor.find("<option value=\"" + UUID + "\">Robin Staff", page);
        assertEquals(
                303,
                send(robin, DeskForm.of(page, lead + "/assignee").with("account", self))
                        .statusCode());
        DeskForm nobody =
                DeskForm.of(robin.get(lead).body(), lead + "/assignee").with("account", "");
        Visitor out = new Visitor(server);
        DeskForm signIn = DeskForm.of(send(out, nobody).body(), "/desk/sign-in");
        String kept = follow(out, send(out, enter(signIn, "north", "robin", Visitor.PASSWORD)));
        assertFalse(kept.contains("<option value=\"" + self + "\" selected"), kept);
        assertTrue(robin.get(lead).body().contains("<option value=\"" + self + "\" selected"), "nothing was done yet");
    }

    @Test
    void whoeverSignedInMeanwhileIsNotTakenForWhoTyped() {
        String lead = ask("Vic Shared", "030 23125322");
        DeskForm form = DeskForm.of(robin.get(lead).body(), lead + "/notes").with("note", "By Robin alone");
        HttpResponse<String> door = send(casey, form);
        assertEquals(403, door.statusCode());
        assertFalse(door.body().contains("By Robin alone"));
        Visitor shared = signedIn("casey");
        DeskForm signIn = DeskForm.of(send(shared, form).body(), "/desk/sign-in");
        String page = follow(shared, send(shared, enter(signIn, "north", "robin", Visitor.PASSWORD)));
        assertTrue(page.contains(">By Robin alone</textarea>"), page);
        assertFalse(casey.get(lead).body().contains("By Robin alone"));
    }

    @Test
    void tellsWhoHasSignedInInAnotherTab() {
        String lead = ask("Tab Twice", "030 23125329");
        try (Browsers browsers = Browsers.open()) {
            BrowserContext context = browsers.browser().newContext();
            Page first = context.newPage();
            first.clock().install();
            enter(first, "north");
            first.navigate(server.url(lead).toString());
            first.locator("#note").fill("Typed in the first tab");
            Page second = context.newPage();
            enter(second, "south");
            first.clock().runFor(61_000);
            assertThat(first.locator("#news")).containsText("South");
            first.locator("#note").press("Tab");
            first.keyboard().press("Enter");
            assertThat(first.getByRole(AriaRole.STATUS)).containsText("South");
            assertThat(first.getByRole(AriaRole.STATUS)).isFocused();
            enter(first);
            assertThat(first.locator("#note")).hasValue("Typed in the first tab");
            second.navigate(server.url("/desk").toString());
            assertThat(second.locator("#news")).containsText("South");
            second.reload();
            assertThat(second.locator("#news")).isEmpty();
        }
    }

    private static void enter(Page door, String clinic) {
        door.navigate(server.url("/desk/sign-in").toString());
        door.locator("#clinic").fill(clinic);
        enter(door);
    }

    private static void enter(Page door) {
        door.locator("#email").fill("robin@clinic.example");
        door.locator("#password").fill(Visitor.PASSWORD);
        door.locator("#password").press("Enter");
        assertThat(door.locator("nav")).isVisible();
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        Visitor here = signedIn("robin");
        Visitor there = signedIn("robin");
        here.form("/desk/sign-out", Map.of("csrf", here.csrf(), "everywhere", "1"));
        assertEquals(303, there.get("/desk").statusCode());
        assertEquals(200, casey.get("/desk").statusCode());
        robin = signedIn("robin");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        Visitor out = new Visitor(server);
        String page = "/desk/inbox?state=ALL&q=zo%C3%AB+%26";
        assertEquals(303, out.get(page).statusCode());
        DeskForm signIn = DeskForm.of(out.get("/desk/sign-in").body(), "/desk/sign-in");
        HttpResponse<String> back = send(out, enter(signIn, "north", "robin", Visitor.PASSWORD));
        assertEquals(RunningServer.path(page), pathOf(back));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "/../../manage",
                "/leads/..",
                "/sign-out",
                "@evil.example",
                ".evil.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void leadsToNoPageElsewhere(String page) {
        Visitor out = new Visitor(server);
        Map<String, String> fields =
                Map.of("to", page, "clinic", "north", "email", "robin@clinic.example", "password", Visitor.PASSWORD);
        assertEquals(RunningServer.path("/desk"), pathOf(out.form("/desk/sign-in", fields)));
    }

    /** A person with an appointment, as the desk and their own link know it. */
    private record Patient(String lead, String appointment, String date, String secret, String calendar) {}

    /** Each at a time of their own. */
    private static Patient book(String name) {
        LocalDate date = day.plusDays(2 + booked / 16);
        String start = date + "T%02d:%02d:00".formatted(8 + booked % 16 / 2, booked % 2 * 30) + offset(date);
        booked++;
        Map<String, String> booking = Map.of(
                "type",
                "visit",
                "practitioner",
                "falk",
                "start",
                start,
                "name",
                name,
                "phone",
                "030 2312" + (6000 + booked),
                "email",
                "patient" + booked + "@example.org",
                "consent",
                "1");
        HttpResponse<String> made = new Visitor(server).form("/api/v1/clinics/north/appointments", booking);
        assertEquals(201, made.statusCode(), made::body);
        JsonObject answer = Visitor.read(made);
        String reference = answer.getString("reference");
        String lead = "/desk/leads/"
                + Visitor.find(
                        "lead=" + UUID,
                        robin.get("/desk/inbox?state=ALL&q=" + reference).body());
        return new Patient(
                lead,
                Visitor.find("/desk/diary/book\\?move=" + UUID, robin.get(lead).body()),
                start.substring(0, 10),
                URI.create(answer.getString("manageUrl")).getFragment(),
                URI.create(answer.getString("calendarUrl")).getPath());
    }

    private static String ask(String name, String phone) {
        HttpResponse<String> answer = new Visitor(server)
                .form(
                        "/api/v1/clinics/north/callback-requests",
                        Map.of("name", name, "phone", phone, "callWindow", "asap", "consent", "1"));
        assertEquals(201, answer.statusCode(), answer::body);
        String reference = Visitor.read(answer).getString("reference");
        return "/desk/leads/"
                + Visitor.find(
                        "lead=" + UUID,
                        robin.get("/desk/inbox?state=ALL&q=" + reference).body());
    }

    private static DeskForm booking(Visitor staff, String page, String time) {
        return withTime(DeskForm.of(staff.get(page).body(), "/desk/diary/book"))
                .with("start", day + "T" + time)
                .with("name", "Bo Booked")
                .with("phone", "030 23125306");
    }

    private static DeskForm moveForm(Visitor staff, Patient patient) {
        String page =
                staff.get("/desk/diary/book?move=" + patient.appointment()).body();
        return withTime(DeskForm.of(page, "/desk/diary/book"));
    }

    private static DeskForm withTime(DeskForm form) {
        return form.with("type", "visit").with("practitioner", "falk");
    }

    private static String cancel(Patient patient) {
        return "/desk/diary/appointments/" + patient.appointment() + "/cancelled";
    }

    private static String page(Visitor staff, Patient patient) {
        return staff.get(patient.lead()).body();
    }

    private static String page(Visitor staff) {
        return staff.get("/desk/calendars").body();
    }

    private static HttpResponse<String> send(Visitor staff, DeskForm form) {
        return staff.form(form.action(), form.fields());
    }

    private static Visitor signedIn(String who) {
        Visitor visitor = new Visitor(server);
        DeskForm door = DeskForm.of(visitor.get("/desk/sign-in").body(), "/desk/sign-in");
        assertEquals(
                303, send(visitor, enter(door, "north", who, Visitor.PASSWORD)).statusCode());
        return visitor;
    }

    private static DeskForm enter(DeskForm door, String clinic, String who, String password) {
        return door.with("clinic", clinic)
                .with("email", who + "@clinic.example")
                .with("password", password);
    }

    private static String pathOf(HttpResponse<String> answer) {
        URI to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private static String follow(Visitor visitor, HttpResponse<String> answer) {
        return visitor.get(pathOf(answer)).body();
    }

    private static int count(String text, String page) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    /** Of Berlin on that day, at noon. */
    private static String offset(LocalDate date) {
        return date.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).getOffset().getId();
    }
}
