package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What search engines are told of the pages, and which of them they may read. */
@ExtendWith(DemoServer.class)
class SearchEnginesIT {

    private static final String CLINIC = "/clinics/harbour-physio";
    private static final List<String> PUBLIC = List.of(
            CLINIC,
            CLINIC + "/book",
            CLINIC + "/book?type=discovery-visit",
            CLINIC + "/call-back",
            CLINIC + "/pricing",
            CLINIC + "/articles",
            CLINIC + "/articles/when-your-back-says-no",
            CLINIC + "/articles/first-visit");
    private static final Pattern DESCRIPTION =
            Pattern.compile("<meta name=\"description\" content=\"([^\"]*)\">", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISALLOWED = Pattern.compile("(?m)^Disallow: (\\S+)$");

    private final Visitor visitor;

    SearchEnginesIT(Visitor visitor) {
        this.visitor = visitor;
    }

    private List<String> descriptions(String path, String language) {
        HttpResponse<String> page = visitor.get(path, "Accept-Language", language);
        assertEquals(200, page.statusCode(), path);
        return DESCRIPTION
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everyPublicPageHasOneDescription() {
        for (String path : PUBLIC) {
            for (String language : List.of("en", "es")) {
                List<String> said = descriptions(path, language);
                assertEquals(1, said.size(), path);
                assertTrue(said.get(0).length() >= 40 && said.get(0).length() <= 320, path + ": " + said);
                assertEquals(said.get(0).strip(), said.get(0));
            }
        }
    }

    /** An article is described by its author, and not as the clinic is. */
    @Test
    void articlesHaveDescriptionsOfTheirOwn() {
        List<String> said = new ArrayList<>();
        for (String path : List.of(CLINIC, PUBLIC.get(6), PUBLIC.get(7))) {
            said.addAll(descriptions(path, "en"));
        }
        assertEquals(3, new HashSet<>(said).size(), said::toString);
    }

    @Test
    void mayReadWhatIsPublicAndNothingElse() {
        HttpResponse<String> robots = visitor.get("/robots.txt");
        assertEquals(200, robots.statusCode());
        assertTrue(robots.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(robots.body().startsWith("User-agent: *\n"), robots.body());
        List<String> closed = DISALLOWED
                .matcher(robots.body())
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(line.indexOf('/')))
                .toList();
        for (String open : PUBLIC) {
            assertFalse(closed.stream().anyMatch(RunningServer.path(open)::startsWith), open);
        }
        // engines draw pages, whose text doesn't need the API
        for (String needed : List.of("/widgets/v1/clinic.js", "/frontdesk/page.css", CLINIC + "/theme.css")) {
            assertFalse(closed.stream().anyMatch(RunningServer.path(needed)::startsWith), needed);
        }
        for (String hidden :
                List.of("/desk", "/desk/inbox", "/manage?clinic=harbour-physio", "/api/v1/x", "/host-page/")) {
            assertTrue(closed.stream().anyMatch(RunningServer.path(hidden)::startsWith), hidden);
        }
    }
}
