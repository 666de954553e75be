package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels compressed, in which coding, and what never does. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class CompressionIT {

    private static final String PAGES = "/clinics/harbour-physio";
    private static final String SCRIPT = "/widgets/v1/clinic.js";
    private static final String ALL = "gzip, deflate, br, zstd";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final RunningServer server;
    private final Visitor visitor;
    private Visitor staff;

    CompressionIT(RunningServer server, Visitor visitor) {
        this.server = server;
        this.visitor = visitor;
    }

    @BeforeAll
    void signIn() {
        staff = Visitor.atTheDemo(server);
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        // below a path the description names it, so it isn't the file that the build compressed
        Stream<String> description = RunningServer.PATH.isEmpty() ? Stream.of("/openapi") : Stream.of();
        return Stream.concat(ShippedFiles.all().keySet().stream(), description);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileTravelsInTheCodingThatSuits(String path) throws IOException {
        HttpResponse<byte[]> plain = get(path);
        assertEquals("", coding(plain), path);
        for (String coding : List.of("gzip", "br")) {
            HttpResponse<byte[]> coded = get(path, "Accept-Encoding", coding);
            assertEquals(coding, coding(coded), path);
            assertArrayEquals(plain.body(), decoded(coded), path);
            assertTrue(coded.body().length < plain.body().length, path);
            assertEquals(head(plain, "Content-Type"), head(coded, "Content-Type"));
            assertNotEquals(head(plain, "ETag"), head(coded, "ETag"));
        }
        for (String accepted : List.of("identity", "gzip", "br")) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", accepted);
            HttpResponse<byte[]> headOnly = ask("HEAD", path, "Accept-Encoding", accepted);
            assertEquals(String.valueOf(answer.body().length), head(answer, "Content-Length"), path);
            assertEquals(List.of("Accept-Encoding"), answer.headers().allValues("Vary"), path);
            for (String field : List.of("Content-Length", "Content-Encoding", "ETag", "Vary", "Content-Type")) {
                assertEquals(head(answer, field), head(headOnly, field), path);
            }
            assertEquals(0, headOnly.body().length);
        }
    }

    /** What the page of a clinic names by its hash is what arrives. */
    @Test
    void whatArrivesIsWhatWasBuilt() throws IOException, URISyntaxException {
        for (Map.Entry<String, byte[]> file : ShippedFiles.all().entrySet()) {
            assertArrayEquals(file.getValue(), decoded(get(file.getKey(), "Accept-Encoding", ALL)), file.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip, deflate, br, zstd | br
                    br;q=1.0, gzip;q=0.5    | br
                    GZIP;q=1, br;q=0.1      | gzip
                    gzip;q=0, br;q=0        | ''
                    identity;q=0, gzip      | gzip
                    identity;q=0, *         | br
                    *                       | br
                    *;q=0                   | ''
                    ''                      | ''
                    deflate                 | ''
                    """)
    void negotiates(String accepted, String coding) {
        HttpResponse<byte[]> answer = get(SCRIPT, "Accept-Encoding", accepted);
        assertEquals(200, answer.statusCode());
        assertEquals(coding, coding(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, "/openapi", Visitor.CLINIC, Visitor.CLINIC + "/articles/when-your-back-says-no"})
    void nothingIsSentToWhoeverHasItInThatCoding(String path) {
        String plain = head(get(path), "ETag");
        String gzip = head(get(path, "Accept-Encoding", "gzip"), "ETag");
        for (String known : List.of(gzip, "W/" + gzip, "\"other\", " + gzip, "*")) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "gzip", "If-None-Match", known);
            assertEquals(304, answer.statusCode(), known);
            assertEquals(gzip, head(answer, "ETag"));
            assertEquals("", coding(answer));
            assertTrue(varies(answer, "Accept-Encoding"));
            assertEquals(0, answer.body().length);
        }
        assertEquals(
                200,
                get(path, "Accept-Encoding", "gzip", "If-None-Match", plain).statusCode());
        assertEquals(200, get(path, "If-None-Match", gzip).statusCode());
        assertEquals(304, get(path, "If-None-Match", plain).statusCode());
        assertEquals(304, ask("HEAD", path, "If-None-Match", plain).statusCode());
    }

    /** A part of one coding doesn't fit that of another. */
    @Test
    void filesAreSentWhole() {
        HttpResponse<byte[]> answer = get(SCRIPT, "Accept-Encoding", "gzip", "Range", "bytes=0-99");
        assertEquals(200, answer.statusCode());
        assertEquals("none", head(answer, "Accept-Ranges"));
    }

    static Stream<String> answers() {
        return Stream.of(
                Visitor.CLINIC,
                Visitor.CLINIC + "/slots?type=discovery-visit",
                Visitor.CLINIC + "/articles/when-your-back-says-no",
                "/api/v1/clinic-file.schema.json",
                PAGES,
                PAGES + "/book?type=discovery-visit",
                PAGES + "/call-back",
                PAGES + "/pricing",
                PAGES + "/articles/when-your-back-says-no");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatEverybodyMayReadIsCompressed(String path) throws IOException {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> coded = get(path, "Accept-Encoding", ALL);
        assertEquals(200, coded.statusCode());
        assertEquals("", coding(plain));
        assertEquals("gzip", coding(coded));
        assertTrue(varies(plain, "Accept-Encoding"));
        assertTrue(varies(coded, "Accept-Encoding"));
        assertEquals(head(plain, "Content-Type"), head(coded, "Content-Type"));
        // pages have a beginning of their own each time, and what says "in an hour" changes
        assertTrue(text(coded).startsWith(text(plain).substring(0, 40)));
        assertEquals(
                text(plain).charAt(text(plain).length() - 1),
                text(coded).charAt(text(coded).length() - 1));
        assertEquals("gzip", coding(ask("HEAD", path, "Accept-Encoding", ALL)));
        assertNoSecret(coded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/manage?clinic=harbour-physio", Visitor.CLINIC + "/articles"})
    void whatFitsIntoOnePacketIsCodedWhereNothingElseIsTaken(String path) {
        HttpResponse<byte[]> usual = get(path, "Accept-Encoding", ALL);
        assertEquals("", coding(usual));
        assertTrue(usual.body().length < 1400);
        assertTrue(varies(usual, "Accept-Encoding"));
        assertEquals("gzip", coding(get(path, "Accept-Encoding", "identity;q=0, gzip")));
    }

    @Test
    void tablesOfTheDeskAreCompressedWhileTheyAreWritten() throws IOException {
        HttpResponse<byte[]> table = staff.sendForBytes(
                staff.request("/desk/inbox.csv", "Accept-Encoding", ALL).GET());
        assertEquals("gzip", coding(table));
        assertTrue(varies(table, "Accept-Encoding"));
        assertArrayEquals(
                staff.sendForBytes(staff.request("/desk/inbox.csv").GET()).body(), decoded(table));
    }

    /** BREACH: beside the token of its forms and what people told the clinic stands what a stranger may choose. */
    @Test
    void noPageOfTheDeskIsCompressed() {
        visitor.form(
                PAGES + "/call-back",
                Map.of("name", "Casey Wire", "phone", "(415) 555-0161", "callWindow", "asap", "consent", "2026-11"));
        String lead = Visitor.find(
                "lead=([0-9a-f-]{36})", staff.get("/desk/inbox?q=casey+wire").body());
        assertTrue(staff.get("/desk/leads/" + lead).body().length() > 1400);
        for (String route : DeskRoutes.all()) {
            if (route.startsWith("GET") && !route.endsWith(".csv")) {
                String path = route.substring(4).replace("{lead}", lead).replaceAll("\\{\\w+}", NOBODY);
                for (Visitor someone : List.of(staff, visitor)) {
                    HttpResponse<byte[]> page =
                            someone.sendForBytes(someone.request(path + "?q=guess", "Accept-Encoding", ALL)
                                    .GET());
                    assertEquals("", coding(page), path);
                }
            }
        }
    }

    /** Nor what answers a form: it has what somebody typed. */
    @ParameterizedTest
    @ValueSource(strings = {PAGES + "/book", PAGES + "/call-back", PAGES + "/pricing"})
    void noAnswerToAFormIsCompressed(String path) throws IOException {
        HttpResponse<byte[]> answer = post(path, "name=Casey&email=casey%40mail.example&password=wrong");
        assertTrue(answer.body().length > 1400, path);
        assertEquals("", coding(answer), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "slots", "move", "cancel"})
    void nothingThatASecretOpensIsCompressed(String what) {
        assertEquals("", coding(post("/api/v1/appointments/" + what, "secret=" + "a".repeat(2000))));
    }

    @ParameterizedTest
    @CsvSource({
        "/clinics/harbour-physio, Accept-Language",
        "/clinics/harbour-physio/book, Accept-Language",
        "/clinics/nobody, Accept-Language",
        "/nothing, Accept-Language",
        "/manage?clinic=harbour-physio, Accept-Language",
        "/manage?clinic=nobody, Accept-Language",
        "/api/v1/clinics/harbour-physio, Accept-Language",
        "/api/v1/clinics/harbour-physio, Origin",
        "/api/v1/clinics/nobody, Accept-Language",
        "/api/v1/clinics/nobody, Origin",
        "/api/v1/nothing, Accept-Language",
        "/api/v1/nothing, Origin",
        "/api/nothing, Accept-Language",
        "/%zz, Accept-Language"
    })
    void saysOnWhichFieldsAnAnswerDepends(String path, String field) throws IOException {
        String answer = RawRequest.to(server).send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertTrue(
                answer.lines()
                        .takeWhile(line -> !line.isEmpty())
                        .filter(line -> line.startsWith("Vary: "))
                        .anyMatch(line -> Set.of(line.substring(6).split(", *")).contains(field)),
                answer);
    }

    private void assertNoSecret(HttpResponse<byte[]> answer) throws IOException {
        assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
        assertFalse(text(answer).contains("name=\"csrf\""));
        assertFalse(text(answer).contains("/manage#"));
    }

    private HttpResponse<byte[]> get(String path, String... fields) {
        return ask("GET", path, fields);
    }

    private HttpResponse<byte[]> ask(String method, String path, String... fields) {
        return visitor.sendForBytes(visitor.request(path, fields).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<byte[]> post(String path, String body) {
        HttpRequest.Builder form =
                visitor.request(path, "Accept-Encoding", ALL, "Content-Type", "application/x-www-form-urlencoded");
        return visitor.sendForBytes(form.POST(BodyPublishers.ofString(body)));
    }

    private static boolean varies(HttpResponse<byte[]> answer, String field) {
        return answer.headers().allValues("Vary").stream()
                .anyMatch(line -> Set.of(line.split(", *")).contains(field));
    }

    private static String coding(HttpResponse<byte[]> answer) {
        return head(answer, "Content-Encoding");
    }

    private static String head(HttpResponse<byte[]> answer, String field) {
        return answer.headers().firstValue(field).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        return new String(decoded(answer), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        try (InputStream decoded =
                switch (coding(answer)) {
                    case "gzip" -> new GZIPInputStream(body);
                    case "br" -> new BrotliInputStream(body);
                    default -> body;
                }) {
            return decoded.readAllBytes();
        }
    }
}
