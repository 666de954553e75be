package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever types, or has a program send, what no column can hold. */
final class AwkwardFields {

    private static final String EMOJI = "\ud83d\udc68";

    /** Three characters when it is normalised. */
    private static final String GROWING = "\ud834\udd60";

    private static final List<String> TEXTS = List.of(
            "\u0000",
            "a\u0000b",
            "\ud800",
            "a\udc00b",
            "\u0007",
            "\uffff",
            "\u2028",
            "\u202eabc",
            "x".repeat(41),
            "x".repeat(301),
            "x".repeat(2001),
            EMOJI.repeat(20) + "x",
            EMOJI.repeat(100),
            EMOJI.repeat(150) + "x",
            "x" + EMOJI.repeat(150),
            GROWING.repeat(20),
            GROWING.repeat(100),
            GROWING.repeat(150),
            "\u6f22".repeat(250) + "@example.org",
            "jo@" + "\u6f22".repeat(60) + "." + "\u6f22".repeat(60) + "." + "\u6f22".repeat(60) + ".example");

    /** A few of them, for what is asked at many addresses. */
    private static final List<String> SOME =
            List.of("\u0000", "a\udc00b", "x".repeat(2001), EMOJI.repeat(150) + "x", GROWING.repeat(100));

    /** Nobody is turned away for these. */
    private static final Set<String> MARGINAL = Set.of(
            "page",
            "referrer",
            "article",
            "section",
            "placement",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_content",
            "utm_term",
            "clickId",
            "timeZone",
            "widget",
            "locale",
            "started",
            "proof");

    private static final Set<String> OWN =
            Set.of("name", "phone", "email", "consent", "topic", "note", "marketing", "idempotencyKey", "leaveEmpty");

    private final Visitor visitor;
    private int people = 2000;

    AwkwardFields(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Each is taken, or refused by its name. */
    void areTakenOrNamed() {
        Map<String, String> person = Map.of("name", "Jo", "phone", "4155550142", "consent", "2026-11");
        eachOf("/callback-requests", with(person, "callWindow", "asap"), MARGINAL, OWN, Set.of("practitioner"));
        eachOf(
                "/pricing-enquiries",
                with(with(person, "email", "jo@example.org"), "interest", "COST"),
                Set.of("type", "payment", "location", "contactBy", "interest"));
        for (String text : SOME) {
            MARGINAL.forEach(field -> sent("/pricing-enquiries", with(person, "interest", "COST"), field, text));
        }
        String start = visitor.starts("discovery-visit", "rivera").get(50);
        Map<String, String> time = Map.of("type", "discovery-visit", "start", start);
        Map<String, String> booking =
                with(with(with(person, "email", "jo@example.org"), "type", "discovery-visit"), "start", start);
        eachOf("/appointments", booking, Set.of("hold", "start", "practitioner", "location"));
        eachOf("/holds", time, Set.of("hold", "start", "practitioner", "location", "type", "started"));
        eachOf("/holds/release", Map.of(), Set.of("token"));
    }

    /** What goes on in an address makes no fault of ours either. */
    void inAddressesFindNothing() {
        for (String text : SOME) {
            String typed = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            for (String query : List.of("type", "practitioner", "location", "from", "days", "locale")) {
                bearable(visitor.get(CLINIC + "/slots?type=discovery-visit&" + query + "=" + typed), query);
            }
            for (String path : List.of(
                    "/api/v1/clinics/" + typed,
                    CLINIC + "/articles/" + typed,
                    CLINIC + "/call-windows?locale=" + typed,
                    "/api/v1/calendars/" + typed + ".ics",
                    "/api/v1/appointments/calendar/" + typed + ".ics",
                    "/clinics/" + typed + "/book",
                    "/clinics/harbour-physio/book?type=" + typed + "&utm_source=" + typed,
                    "/clinics/harbour-physio/articles/" + typed,
                    "/manage?clinic=" + typed)) {
                bearable(visitor.get(path), path);
            }
        }
    }

    /** Nor what staff type. */
    void atTheDeskAreBorne() {
        String csrf = visitor.csrf();
        String lead = Visitor.find(
                "/desk/inbox\\?[^\"]*lead=([0-9a-f-]{36})",
                visitor.get("/desk/inbox").body());
        for (String text : SOME) {
            String typed = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            for (String path : List.of(
                    "/desk/inbox?q=" + typed,
                    "/desk/inbox?after=" + typed,
                    "/desk/inbox?lead=" + typed,
                    "/desk/inbox.csv?q=" + typed + "&state=" + typed,
                    "/desk/leads/" + typed,
                    "/desk/diary?date=" + typed + "&location=" + typed,
                    "/desk/diary/week?practitioner=" + typed,
                    "/desk/diary/book?practitioner=" + typed + "&start=" + typed,
                    "/desk/report?days=" + typed,
                    "/desk/setup?invitation=" + typed)) {
                bearable(visitor.get(path), path);
            }
            posted("/desk/leads/" + lead + "/notes", csrf, "note", text);
            posted("/desk/leads/" + lead + "/calls", csrf, "note", text, "outcome", "SPOKE");
            posted("/desk/leads/" + lead + "/assignee", csrf, "account", text);
            posted("/desk/diary/block", csrf, "reason", text, "from", "2027-03-01T09:00", "to", "2027-03-01T10:00");
            posted("/desk/diary/book", csrf, "name", text, "phone", "4155550142");
            posted("/desk/calendars/busy", csrf, "practitioner", "rivera", "address", "https://a.example/" + text);
            posted("/desk/sign-in", csrf, "clinic", text, "email", text);
        }
    }

    private void posted(String path, String csrf, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("csrf", csrf));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        bearable(visitor.form(path, form), path);
    }

    private static void bearable(HttpResponse<String> answer, String where) {
        assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " for " + answer.uri() + " " + where);
    }

    @SafeVarargs
    private void eachOf(String path, Map<String, String> form, Set<String>... fields) {
        for (Set<String> some : fields) {
            some.forEach(field -> TEXTS.forEach(text -> sent(path, form, field, text)));
        }
    }

    private void sent(String path, Map<String, String> form, String field, String text) {
        Map<String, String> sent = with(form, field, text);
        // each is somebody else: what one person asks a thousand times is a test of its own
        sent.computeIfPresent("phone", (name, phone) -> field.equals(name) ? phone : "415555" + ++people);
        HttpResponse<String> answer = visitor.json(CLINIC + path, json(sent));
        String what = path + " " + field + " of " + text.length() + ": " + answer.body();
        bearable(answer, what);
        if (answer.statusCode() == 422) {
            assertEquals(
                    Set.of(field),
                    Visitor.faults(answer).stream()
                            .map(fault -> fault.substring(0, fault.indexOf(' ')))
                            .collect(Collectors.toSet()),
                    what);
        }
        if (MARGINAL.contains(field) && !path.startsWith("/holds") && text.length() <= 2000) {
            assertEquals(201, answer.statusCode(), what);
        }
    }

    private static Map<String, String> with(Map<String, String> form, String field, String text) {
        Map<String, String> more = new HashMap<>(form);
        more.put(field, text);
        return more;
    }

    /** As JSON in ASCII: unpaired surrogates, too. */
    private static String json(Map<String, String> form) {
        return form.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(unit -> unit > 0x22 && unit < 0x7f && unit != '\\'
                        ? Character.toString(unit)
                        : String.format("\\u%04x", unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
