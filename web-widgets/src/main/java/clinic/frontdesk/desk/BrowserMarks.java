package clinic.frontdesk.desk;

import clinic.frontdesk.desk.page.DeskCookies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser keeps of the accounts that were signed into with it; several people may share one. */
@Dependent
public class BrowserMarks {

    private static final String COOKIE = "frontdesk_browser";
    private static final String BETWEEN = "~";
    private static final int MOST = 8;
    private static final Duration KEPT = Duration.ofDays(400);

    private final DeskCookies cookies;

    @Inject
    BrowserMarks(DeskCookies cookies) {
        this.cookies = cookies;
    }

    /** Those that the browser shows, the latest first; as many as may be of use. */
    List<String> of(HttpServletRequest request) {
        return cookies.read(COOKIE, request).stream()
                .flatMap(value -> Arrays.stream(value.split(BETWEEN, MOST + 1)))
                .filter(mark -> !mark.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The cookie with one more. */
    NewCookie with(String mark, HttpServletRequest request) {
        String value = Stream.concat(Stream.of(mark), of(request).stream())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(BETWEEN));
        return cookies.make(COOKIE).value(value).maxAge((int) KEPT.toSeconds()).build();
    }
}
