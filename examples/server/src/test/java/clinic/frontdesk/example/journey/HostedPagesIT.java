package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DemoServer.class)
class HostedPagesIT {

    private static final String CLINIC = "/clinics/harbour-physio";
    private static final Map<String, String> PERSON = Map.of(
            "name", "Jo Lindqvist", "phone", "(415) 555-0142", "email", "pages@example.org", "consent", "2026-11");

    private final Visitor visitor;
    private final RunningServer server;

    HostedPagesIT(Visitor visitor, RunningServer server) {
        this.visitor = visitor;
        this.server = server;
    }

    private static Map<String, String> personWith(String... more) {
        Map<String, String> fields = new HashMap<>(PERSON);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> follow(HttpResponse<String> sent) {
        assertEquals(303, sent.statusCode(), sent::body);
        String address = sent.headers().firstValue("Location").orElseThrow();
        return visitor.get(address.replaceFirst("^https?://[^/]+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/book",
                "/book?type=discovery-visit",
                "/call-back",
                "/pricing",
                "/articles",
                "/articles/first-visit"
            })
    void showsEachPageWithAPolicyAgainstForeignScripts(String page) {
        HttpResponse<String> answer = visitor.get(CLINIC + page);
        assertEquals(200, answer.statusCode());
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    }

    @Test
    void booksWithoutJavaScript() {
        String start = visitor.starts("discovery-visit", "rivera").get(40);
        HttpResponse<String> agreed =
                follow(visitor.form(CLINIC + "/book", personWith("type", "discovery-visit", "start", start)));
        assertEquals(200, agreed.statusCode());
        assertTrue(agreed.body().contains("You are booked in"));
        assertFalse(agreed.body().contains("Lindqvist"));
    }

    @Test
    void bookingPageKeepsToWhomAndWhereItsAddressSays() {
        String page = "/book?type=discovery-visit&practitioner=rivera&location=";
        String body = visitor.get(CLINIC + page + "harbour-physio").body();
        assertTrue(body.contains("name=\"practitioner\" value=\"rivera\""), body);
        assertTrue(body.contains("name=\"location\" value=\"harbour-physio\""), body);
        assertTrue(body.contains("&amp;practitioner=rivera&amp;location=harbour-physio&amp;from="), body);
        assertFalse(visitor.get(CLINIC + page + "mars").body().contains("mars"));
    }

    @Test
    void showsTheChosenTimeAgainHoweverFarAheadItIs() {
        List<String> starts = visitor.starts("discovery-visit", "rivera");
        String start = starts.get(starts.size() - 1);
        HttpResponse<String> again =
                visitor.form(CLINIC + "/book", personWith("type", "discovery-visit", "start", start, "phone", "12"));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("value=\"" + start + "\" checked"), again::body);
    }

    @Test
    void namesFaultsInTheOrderOfTheForm() {
        String again = visitor.form(CLINIC + "/book", Map.of("type", "discovery-visit"))
                .body();
        List<Integer> places = Stream.of("start", "name", "phone", "email", "consent")
                .map(field -> again.indexOf("<a href=\"#" + field + "\""))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) > 0);
    }

    @Test
    void promisesACallWithoutJavaScript() {
        HttpResponse<String> agreed = follow(visitor.form(CLINIC + "/call-back", personWith("callWindow", "asap")));
        assertTrue(agreed.body().contains("We will call you"));
    }

    @Test
    void answersCostsWithoutJavaScript() {
        HttpResponse<String> answer = visitor.form(
                CLINIC + "/pricing",
                personWith(
                        "name",
                        "Kim Lindqvist",
                        "interest",
                        "COST",
                        "type",
                        "first-assessment",
                        "idempotencyKey",
                        "k" + System.nanoTime()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("$140 to $180"));
        assertTrue(answer.body().contains("and call you on (415) 555-0142"), answer::body);
        HttpResponse<String> agreed = follow(press(answer.body(), "/book\""));
        assertTrue(agreed.body().contains("You are booked in"));
        assertTrue(agreed.body().contains("First assessment"));
    }

    @Test
    void asksForTheRestWithWhatWasTypedAndTheTimeChosen() {
        Map<String, String> asked = personWith("interest", "COST", "type", "first-assessment", "topic", "knee");
        asked.remove("email");
        HttpResponse<String> form =
                press(visitor.form(CLINIC + "/pricing", asked).body(), "/book/details\"");
        assertEquals(200, form.statusCode());
        assertTrue(form.body().contains("value=\"Jo Lindqvist\""));
        assertTrue(form.body().contains("value=\"(415) 555-0142\""));
        assertTrue(form.body().contains("value=\"knee\" selected"), form::body);
        assertTrue(form.body().matches("(?s).*name=\"start\" value=\"[^\"]+\" checked.*"), form::body);
        assertFalse(form.body().contains("class=\"fault\""));
    }

    @Test
    void takesAFormThatIsSentTwiceOnce() {
        String page = visitor.get(CLINIC + "/call-back").body();
        Map<String, String> wish =
                personWith("callWindow", "asap", "started", hidden(page).get("started"));
        HttpResponse<String> first = visitor.form(CLINIC + "/call-back", wish);
        HttpResponse<String> second = visitor.form(CLINIC + "/call-back", wish);
        assertEquals(first.headers().firstValue("Location"), second.headers().firstValue("Location"));
        wish.put("name", "Jo L. Lindqvist");
        HttpResponse<String> other = visitor.form(CLINIC + "/call-back", wish);
        assertNotEquals(first.headers().firstValue("Location"), other.headers().firstValue("Location"));
    }

    /** Presses the last button of a page whose form goes there: of times, the soonest may be too soon in a moment. */
    private HttpResponse<String> press(String page, String address) {
        int begin = page.lastIndexOf("action=\"" + RunningServer.path(CLINIC + address));
        assertTrue(begin > 0, page);
        String form = page.substring(begin, page.indexOf("</form>", begin));
        return visitor.form(CLINIC + address.replace("\"", ""), hidden(form));
    }

    private static Map<String, String> hidden(String form) {
        return Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .collect(Collectors.toMap(input -> input.group(1), input -> input.group(2), (a, b) -> a));
    }

    @Test
    void keepsWhatWasTypedAndMarksWhatIsWrong() {
        HttpResponse<String> again =
                visitor.form(CLINIC + "/call-back", Map.of("name", "<b>Jo</b> \"x\"", "phone", "12"));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("value=\"&lt;b>Jo&lt;/b> &#34;x&#34;\""), again::body);
        assertTrue(again.body().contains("value=\"12\""));
        assertTrue(again.body().contains("id=\"phone-fault\""));
        assertFalse(again.body().contains("<b>Jo"));
    }

    @Test
    void saysOnThePageThatATimeIsTaken() {
        String start = visitor.starts("discovery-call", "rivera").get(30);
        Map<String, String> wish = personWith("type", "discovery-call", "start", start, "practitioner", "rivera");
        assertEquals(303, visitor.form(CLINIC + "/book", wish).statusCode());
        HttpResponse<String> again = visitor.form(CLINIC + "/book", wish);
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("value=\"Jo Lindqvist\""));
        assertTrue(again.body().contains("The nearest free times"));
    }

    @Test
    void goesOnToAnAllowedPageOnly() {
        String allowed = server.foreignUrl("/thanks").toString();
        HttpResponse<String> there =
                visitor.form(CLINIC + "/call-back", personWith("callWindow", "asap", "next", allowed));
        assertEquals(allowed, there.headers().firstValue("Location").orElse(""));
        HttpResponse<String> here =
                visitor.form(CLINIC + "/call-back", personWith("callWindow", "asap", "next", "https://evil.example/"));
        assertTrue(here.headers().firstValue("Location").orElse("").contains("/call-back/promised"));
    }

    @Test
    void takesWhatIsNoAddressForNone() {
        HttpResponse<String> here =
                visitor.form(CLINIC + "/call-back", personWith("callWindow", "asap", "next", "https://["));
        assertTrue(here.headers().firstValue("Location").orElse("").contains("/call-back/promised"), here::body);
    }

    @Test
    void takesNoFormFromAForeignPage() {
        Map<String, String> wish = personWith("callWindow", "asap");
        assertEquals(
                403,
                visitor.form(CLINIC + "/call-back", wish, "Origin", "https://evil.example")
                        .statusCode());
    }

    @Test
    void putsTheWidgetsWhereTheAuthorPutThem() {
        String article =
                visitor.get(CLINIC + "/articles/when-your-back-says-no").body();
        List<Integer> places = List.of(
                article.indexOf("<clinic-booking"),
                article.indexOf("When it is not a case for us"),
                article.indexOf("<clinic-callback"),
                article.indexOf("<clinic-pricing"));
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) > 0);
    }

    @Test
    void saysOnAPageThatThereIsNoSuchClinic() {
        HttpResponse<String> answer = visitor.get("/clinics/nobody");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("There is no such clinic."));
    }
}
