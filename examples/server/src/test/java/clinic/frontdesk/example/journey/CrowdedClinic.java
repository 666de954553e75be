package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A clinic that has so and so many of everything that its desk lists. */
final class CrowdedClinic {

    private static final String ID = "[0-9a-f-]{36}";
    private static final int MOST_COLLEAGUES = 8;
    private static final int SOON = 3;

    private final RunningServer server;
    private final Visitor staff;
    private final String slug;
    private final int many;

    private String csrf = "";
    private String date = "";
    private String often = "";
    private String appointment = "";
    private String stale = "";

    CrowdedClinic(RunningServer server, Visitor staff, String slug, int many) {
        this.server = server;
        this.staff = staff;
        this.slug = slug;
        this.many = many;
    }

    /** Its file, with as many practitioners, rooms and webhooks, of which none is called. */
    static JsonObject file(String slug, int many) {
        JsonObject always = Json.createObjectBuilder()
                .add(
                        "MONDAY-SUNDAY",
                        array(1, i -> Json.createArrayBuilder().add("00:00").add("24:00")))
                .build();
        return Json.createObjectBuilder()
                .add("slug", slug)
                .add("name", slug)
                .add("timeZone", Midnight.ZONE.getId())
                .add("locale", "en-GB")
                .add("phone", "+493023125151")
                .add("callHours", always)
                .add("notify", array(1, "unknown@%s.example".formatted(slug)))
                .add("practitioners", objects(many, i -> named("p" + i).add("hours", always)))
                .add("appointmentTypes", objects(1, i -> named("class")
                        .add("duration", "PT60M")
                        .add("every", "PT60M")
                        .add("capacity", 60)))
                .add("webhooks", objects(many, i -> Json.createObjectBuilder()
                        .add("url", "https://hooks.invalid/" + i)
                        .add("events", array(1, "appointment.rejected"))))
                .build();
    }

    private static JsonObjectBuilder named(String name) {
        return Json.createObjectBuilder().add("slug", name).add("name", name);
    }

    private static JsonArrayBuilder objects(int many, IntFunction<JsonObjectBuilder> each) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.range(0, many).mapToObj(each).forEach(all::add);
        return all;
    }

    private static JsonArrayBuilder array(int many, IntFunction<JsonArrayBuilder> each) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.range(0, many).mapToObj(each).forEach(all::add);
        return all;
    }

    private static JsonArrayBuilder array(int many, String each) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.range(0, many).forEach(i -> all.add(each));
        return all;
    }

    /** Everything: persons who ask, one who asks again and again, who come, who are doubted, colleagues, calendars. */
    void fill() {
        csrf = staff.csrf();
        List<String> starts = starts();
        date = starts.get(0).substring(0, 10);
        IntStream.range(0, many).forEach(i -> come(i, starts));
        ask("Reader", "+493020600001", Map.of("article", "a-good-read"));
        stale = setAside();
        IntStream.range(0, many)
                .forEach(i -> ask("Doubt", "+493020%06d".formatted(50000 + i), Map.of("leaveEmpty", "x")));
        often = first("/desk/leads/(" + ID + ")", "/desk/inbox?q=Often");
        appointment = first("/desk/diary/book\\?move=(" + ID + ")", "/desk/leads/" + often);
        IntStream.range(0, many).forEach(this::work);
        IntStream.range(0, Math.min(many, MOST_COLLEAGUES)).forEach(this::invite);
    }

    private void come(int number, List<String> starts) {
        ask("Caller", "+493020%06d".formatted(number), Map.of());
        ask("Machine", "+493020%06d".formatted(10000 + number), Map.of("leaveEmpty", "x"));
        book("Booker", "+493020%06d".formatted(20000 + number), starts.get(0), mail(number));
        book("Unsure", "+493020%06d".formatted(30000 + number), starts.get(0), doubted(number));
        ask("Often", "+493020400001", Map.of());
        book("Often", "+493020400001", starts.get(number + 1), Map.of("email", "often@" + slug + ".example"));
    }

    private Map<String, String> mail(int number) {
        return Map.of("email", "unknown%d@%s.example".formatted(number, slug));
    }

    private Map<String, String> doubted(int number) {
        return Map.of("email", "unsure%d@%s.example".formatted(number, slug), "leaveEmpty", "x");
    }

    private void work(int number) {
        done("/desk/leads/" + often + "/notes", Map.of("csrf", csrf, "note", "note " + number));
        done(
                "/desk/calendars/busy",
                Map.of("csrf", csrf, "practitioner", "p" + number, "address", "https://calendar.invalid/" + number));
        done(
                "/desk/diary/block",
                Map.of("csrf", csrf, "practitioner", "p1", "from", date + "T14:00", "to", date + "T15:00"));
    }

    /** Has all that is in quarantine be spam; returns the fields of a form that knows nothing of it. */
    private String setAside() {
        String leads = Pattern.compile("name=\"lead\" value=\"(" + ID + ")\"")
                .matcher(staff.get("/desk/quarantine").body())
                .results()
                .map(found -> "&lead=" + found.group(1) + "&shown=" + found.group(1) + "+0")
                .collect(Collectors.joining());
        assertEquals(303, decide("spam", leads).statusCode());
        return leads;
    }

    private HttpResponse<String> decide(String act, String leads) {
        return staff.send(staff.request("/desk/quarantine")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + csrf + "&act=" + act + leads)));
    }

    /** Releases what is spam by now, from a page that was shown before. */
    void decideAnew() {
        HttpResponse<String> page = decide("release", stale);
        assertEquals(409, page.statusCode(), page::body);
    }

    /** Blocks a day on which patients come. */
    void blockPatients() {
        Map<String, String> day = Map.of("practitioner", "p0", "from", date + "T00:00", "to", date + "T23:59");
        HttpResponse<String> page = send("/desk/diary/block", day);
        assertEquals(409, page.statusCode(), page::body);
    }

    /** Sends a form of the desk with those fields alone. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", csrf);
        return staff.form(path, all);
    }

    private void done(String path, Map<String, String> fields) {
        HttpResponse<String> answer = staff.form(path, fields);
        assertEquals(303, answer.statusCode(), answer::body);
    }

    private void invite(int number) {
        String page = staff.form("/desk/team/invitations", Map.of("csrf", csrf)).body();
        Map<String, String> account = Map.of(
                "invitation",
                Visitor.find("invitation=([^\"]+)\"", page),
                "name",
                "Colleague " + number,
                "email",
                "colleague%d@clinic.example".formatted(number),
                "password",
                Visitor.PASSWORD);
        assertEquals(303, new Visitor(server).form("/desk/setup", account).statusCode());
    }

    private void ask(String name, String phone, Map<String, String> more) {
        request("/callback-requests", person(name, phone, more, Map.of("callWindow", "asap")));
    }

    private void book(String name, String phone, String start, Map<String, String> more) {
        Map<String, String> wish = Map.of("type", "class", "practitioner", "p0", "start", start);
        request("/appointments", person(name, phone, more, wish));
    }

    private static Map<String, String> person(
            String name, String phone, Map<String, String> more, Map<String, String> wish) {
        Map<String, String> fields = new HashMap<>(Map.of("name", name, "phone", phone, "consent", "1"));
        fields.putAll(more);
        fields.putAll(wish);
        return fields;
    }

    private void request(String path, Map<String, String> fields) {
        HttpResponse<String> answer = new Visitor(server).form("/api/v1/clinics/" + slug + path, fields);
        assertEquals(201, answer.statusCode(), answer::body);
    }

    /** Of today and the next days; the soonest would be over before the clinic is full. */
    private List<String> starts() {
        String slots = new Visitor(server)
                .get("/api/v1/clinics/" + slug + "/slots?days=4&type=class&practitioner=p0")
                .body();
        return Pattern.compile("\"start\":\\s*\"([^\"]+)\"")
                .matcher(slots)
                .results()
                .map(start -> start.group(1))
                .skip(SOON)
                .toList();
    }

    Visitor staff() {
        return staff;
    }

    String slug() {
        return slug;
    }

    /** One enquiry of the person who asked most often. */
    String often() {
        return often;
    }

    /** An appointment of that person. */
    String appointment() {
        return appointment;
    }

    /** On which most patients come. */
    String date() {
        return date;
    }

    private String first(String pattern, String page) {
        String body = staff.get(page).body();
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + body));
    }
}
