package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PostgreSQL and a mail server, by environment alone. */
class PostgresAndMailIT {

    /** Tables that an enquiry is written to. */
    private static final String AT_ONCE = "frontdesk.lead";

    private static final String AT_COMMIT = "frontdesk.outbox_event";

    @Test
    void keepsAndTellsWhatWasBooked() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningServer server = RunningServer.start(environment(postgres, mail))) {
            Visitor visitor = new Visitor(server);
            String start = visitor.starts("discovery-visit", "rivera").get(60);
            HttpResponse<String> booked = visitor.form(
                    Visitor.CLINIC + "/appointments",
                    Map.of(
                            "type", "discovery-visit",
                            "start", start,
                            "name", "Jo Lindqvist",
                            "phone", "(415) 555-0142",
                            "email", "jo@example.org",
                            "topic", "knee",
                            "locale", "es",
                            "consent", "2026-11"));
            assertEquals(201, booked.statusCode(), booked::body);
            assertTrue(mail.waitForIncomingEmail(30_000, 2));
            letters(mail.getReceivedMessages(), Visitor.read(booked).getString("reference"));
            assertEquals(1, postgres.number("select count(*) from frontdesk.appointment"));
            refusedRequestsLeaveNoTrace(visitor, postgres);
            movedAndCancelledByTheLink(visitor, mail);
            new Crowd(visitor).fightsForTwentySlots();
            new Crowd(visitor).repeatsOneAttempt();
            whatMadeWayForAnotherIsDoneAgain(visitor, postgres);
            assertEquals(
                    0,
                    postgres.number("select count(*) from frontdesk.lead"
                            + " where phone_sealed like '%555%' or email_sealed like '%jo@%'"));
        } finally {
            mail.stop();
        }
    }

    /** PostgreSQL takes no NUL, and nothing longer than its column: whatever is sent, it isn't asked to. */
    @Test
    void noFieldIsTooMuchForTheDatabase() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningServer server = RunningServer.start(postgres.environment(Map.of()))) {
            AwkwardFields fields = new AwkwardFields(new Visitor(server));
            fields.areTakenOrNamed();
            fields.inAddressesFindNothing();
            // not before: nobody stays signed in who does nothing at the desk for so long
            new AwkwardFields(Visitor.signedUp(server, 0)).atTheDeskAreBorne();
            assertEquals(
                    "",
                    server.console()
                            .lines()
                            .filter(line -> line.contains("SQLSTATE"))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** The link of the letter moves the appointment and calls it off; the calendar learns of both. */
    private static void movedAndCancelledByTheLink(Visitor visitor, GreenMail mail) throws Exception {
        MimeMessage letter = Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals("jo@example.org"))
                .findFirst()
                .orElseThrow();
        String text = words(letter).getBodyPart(0).getContent().toString();
        String secret = text.replaceAll("(?s).*/manage\\?clinic=harbour-physio#(\\S+).*", "$1");
        String start = visitor.starts("discovery-visit", "rivera").get(40);
        assertEquals(
                200,
                visitor.form("/api/v1/appointments/move", Map.of("secret", secret, "start", start))
                        .statusCode());
        // cancelled at once, the letter about the move would be outdated and not go out
        assertTrue(mail.waitForIncomingEmail(30_000, 4));
        assertEquals(
                200,
                visitor.form("/api/v1/appointments/cancel", Map.of("secret", secret))
                        .statusCode());
        assertTrue(mail.waitForIncomingEmail(30_000, 6));
        List<String> calendars = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            Multipart all = (Multipart) message.getContent();
            if (all.getContentType().startsWith("multipart/mixed")) {
                calendars.add(new String(all.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertTrue(calendars.size() >= 2, () -> String.valueOf(calendars));
        assertEquals(
                1,
                calendars.stream().map(entry -> member(entry, "UID")).distinct().count());
        String last = calendars.get(calendars.size() - 1);
        assertEquals(
                List.of("CANCEL", "CANCELLED", "2"),
                List.of(member(last, "METHOD"), member(last, "STATUS"), member(last, "SEQUENCE")));
    }

    private static String member(String entry, String name) {
        return entry.replaceAll("(?s).*\r?\n" + name + ":([^\r\n]+).*", "$1");
    }

    /** The text in both forms, whatever comes with it. */
    private static Multipart words(MimeMessage message) throws MessagingException, IOException {
        Multipart all = (Multipart) message.getContent();
        return all.getContentType().startsWith("multipart/mixed")
                ? (Multipart) all.getBodyPart(0).getContent()
                : all;
    }

    private static void refusedRequestsLeaveNoTrace(Visitor visitor, RunningPostgres postgres) {
        String rows = "select (select count(*) from frontdesk.lead) + (select count(*) from frontdesk.request_memory)"
                + " + (select count(*) from frontdesk.outbox_event)";
        int before = postgres.number(rows);
        String call = Visitor.CLINIC + "/callback-requests";
        Map<String, String> person = Map.of("name", "Jo", "phone", "4155550142", "consent", "2026-11");
        assertEquals(422, visitor.form(call, person).statusCode());
        assertEquals(
                422,
                visitor.form(call, Map.of("idempotencyKey", "k", "callWindow", "asap"))
                        .statusCode());
        assertEquals(400, visitor.json(call, "{\"name\":").statusCode());
        assertEquals(413, visitor.json(call, "x".repeat(1_000_000)).statusCode());
        assertEquals(
                403,
                visitor.form(call, person, "Origin", "https://evil.example").statusCode());
        assertEquals(before, postgres.number(rows));
    }

    /** As in a deadlock, or when the reference that was drawn for an enquiry is another's. */
    private static void whatMadeWayForAnotherIsDoneAgain(Visitor visitor, RunningPostgres postgres) {
        postgres.execute("create sequence attempt; create function make_way() returns trigger language plpgsql as"
                + " $$ begin if nextval('attempt') < tg_argv[1]::int then raise exception using errcode = tg_argv[0];"
                + " end if; return new; end $$");
        for (String state : List.of("40P01", "40001", "23505")) {
            assertEquals(201, refusedAtFirst(1, state, AT_ONCE, visitor, postgres), state);
            assertEquals(201, refusedAtFirst(1, state, AT_COMMIT, visitor, postgres), state);
            assertEquals(500, refusedAtFirst(2, state, AT_ONCE, visitor, postgres), state);
        }
        assertEquals(500, refusedAtFirst(1, "22000", AT_ONCE, visitor, postgres));
    }

    /** The status of the answer to somebody whose enquiry the database refuses so many times in that state. */
    private static int refusedAtFirst(
            int times, String state, String table, Visitor visitor, RunningPostgres postgres) {
        postgres.execute("alter sequence attempt restart; create trigger make_way before insert on " + table
                + " for each row execute function make_way('%s', '%d')".formatted(state, times + 1));
        String enquiries = "select count(*) from frontdesk.lead";
        int before = postgres.number(enquiries);
        int status = visitor.form(
                        Visitor.CLINIC + "/callback-requests",
                        Map.of("name", "Jo", "phone", "4155550142", "callWindow", "asap", "consent", "2026-11"))
                .statusCode();
        assertEquals(status == 201 ? 1 : 0, postgres.number(enquiries) - before);
        postgres.execute("drop trigger make_way on " + table);
        return status;
    }

    private static Map<String, String> environment(RunningPostgres postgres, GreenMail mail) {
        return postgres.environment(Mailbox.environment(mail.getSmtp().getPort()));
    }

    private static void letters(MimeMessage[] messages, String reference) throws MessagingException, IOException {
        assertEquals(
                List.of("desk@harbour-physio.example", "jo@example.org"),
                Arrays.stream(messages).map(PostgresAndMailIT::to).sorted().toList());
        for (MimeMessage message : messages) {
            Multipart both = words(message);
            assertEquals(2, both.getCount());
            String text = both.getBodyPart(0).getContent().toString();
            String html = both.getBodyPart(1).getContent().toString();
            boolean toVisitor = to(message).equals("jo@example.org");
            assertEquals(toVisitor, text.contains(reference), text);
            assertEquals(toVisitor, html.contains(reference), html);
            assertEquals(!toVisitor, text.contains("https://desk.example/desk/leads/"), text);
            assertFalse((text + html).toLowerCase(Locale.ROOT).contains("knee"));
            assertEquals("Harbour Physio <frontdesk@desk.example>", message.getFrom()[0].toString());
            assertTrue(message.getMessageID().endsWith("@desk.example>"));
        }
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
