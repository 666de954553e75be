package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.web.settings.PublicUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing writes an address that begins at the root of the host: what is served may have a path there ({@link PublicUrl}). */
class OwnAddressesTest {

    private static final String OURS =
            "/(?:api|clinics|desk|frontdesk|host-page|manage|openapi|robots\\.txt|up|widgets)\\b(?!\\.war)";

    /** In templates, style sheets and words. */
    private static final Pattern OF_MARKUP = Pattern.compile(
            "(?:href|src|srcset|action|formaction|poster|data-\\w+)=[\"']?(?:\\$\\{\")?/|url\\([\"']?/|\\]\\(/"
                    + "|http-equiv=\"refresh\"");

    private static final Pattern OF_SCRIPTS = Pattern.compile("['\"`]" + OURS);

    /** With what stands before it. */
    private static final Pattern OF_CODE =
            Pattern.compile("([\\w.@]*)\\s*\\(?\\s*(?:urlPatterns = )?\\{?(?:\"[^\"]*\", )*\"" + OURS
                    + "|publicUrl\\(\\)\\s*\\+\\s*\"/|sendRedirect\\(|getContextPath\\(");

    /** What makes an address of a page, and what says where pages are. */
    private static final Pattern MAKER =
            Pattern.compile("(.*[.])?(absolute|relative|redirect)|@WebServlet|@WebFilter|@ApplicationPath|urlPatterns");

    /** What reads where requests go; and the launcher, which has an address from the application, or none at all yet. */
    private static final Set<String> READERS = Set.of(
            "RequestPath.java",
            "DeskPath.java",
            "ErrorAnswer.java",
            "LeftOut.java",
            "Payara.java",
            "ReadOnly.java",
            "RequestGate.java",
            "Robots.java",
            "Welcome.java",
            "ContextPath.java");

    @ParameterizedTest
    @CsvSource({"src/main/jte, .jte", "src/main/resources, .css", "src/main/resources, .properties"})
    void isBegunInNoMarkup(String folder, String ending) throws IOException {
        assertEquals(List.of(), found(Path.of(folder), ending, OF_MARKUP));
    }

    @ParameterizedTest
    @CsvSource({"src/main/web, .js", "src/main/resources/META-INF/resources, .js"})
    void isBegunInNoScript(String folder, String ending) throws IOException {
        assertEquals(List.of(), found(Path.of(folder), ending, OF_SCRIPTS));
    }

    @ParameterizedTest
    @CsvSource({"src/main/java", "../examples/server/src/main/java"})
    void isBegunInNoCode(String folder) throws IOException {
        assertEquals(List.of(), found(Path.of(folder), ".java", OF_CODE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markup | <a href=\"/desk\">",
                "markup | <form method=\"post\" action='/clinics/x/book'>",
                "markup | <script src=\"${\"/widgets/v1/clinic.js\"}\">",
                "markup | see [this](/clinics/x)",
                "markup | background: url(/frontdesk/x.svg)",
                "script | fetch('/api/v1/clinics')",
                "script | location.assign(`/desk/${page}`)",
                "code   | URI.create(\"/desk/inbox\")",
                "code   | setHeader(\"Location\", \"/clinics/x\")",
                "code   | settings.publicUrl() + \"/inbox\"",
                "code   | response.sendRedirect(page)",
                "code   | request.getContextPath() + page",
            })
    void isSeenWhereItIsBegun(String kind, String text) {
        Pattern pattern = kind.equals("markup") ? OF_MARKUP : kind.equals("script") ? OF_SCRIPTS : OF_CODE;
        assertTrue(pattern.matcher(text).results().anyMatch(found -> isWrong(pattern, found)), text);
    }

    private static List<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> read = files.filter(file ->
                            file.toString().endsWith(ending) && !READERS.contains(String.valueOf(file.getFileName())))
                    .toList();
            assertTrue(!read.isEmpty(), folder::toString);
            for (Path file : read) {
                Matcher all = pattern.matcher(Files.readString(file));
                all.results()
                        .filter(found -> isWrong(pattern, found))
                        .forEach(found -> wrong.add(file.getFileName() + ": " + found.group()));
            }
        }
        return wrong;
    }

    private static boolean isWrong(Pattern pattern, MatchResult found) {
        return pattern != OF_CODE
                || found.group(1) == null
                || !MAKER.matcher(found.group(1)).matches();
    }
}
