package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.RequestPath;
import clinic.frontdesk.web.settings.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which page of the desk a request is about. Pages are named without the path of the desk, so that none lies elsewhere. */
public final class DeskPath {

    private static final Pattern OWN = Pattern.compile("(/[A-Za-z0-9._-]+)*(\\?[A-Za-z0-9=&%._+:*~!'(),;@/-]*)?");
    private static final int LONGEST = 1000;

    /** What the page says once, right after something was done. */
    private static final Pattern DONE = Pattern.compile("(?<=[?&])done=[A-Z]*(&|$)");

    /** Where one signs in and out, and what no person asks for. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(sign-in|sign-out|setup|pulse)\\b.*|.*/\\.\\.?(/.*|\\?.*|$)");

    /** The pages from which forms are sent elsewhere. */
    private static final Pattern WITH_FORMS = Pattern.compile(
            "(/leads/[0-9a-f-]{36}|/diary/book|/diary/block|/diary|/calendars|/notices|/team|/quarantine)" + "(/.*)?");

    private DeskPath() {}

    /** Where the request goes. */
    static String of(HttpServletRequest request) {
        return RequestPath.of(request).substring("/desk".length());
    }

    /** The same with its query. */
    static String withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return withoutDone(of(request) + (query == null || query.isEmpty() ? "" : "?" + query));
    }

    /** A page that one may be led back to, if it is one of ours. */
    public static Optional<String> own(String page) {
        return Optional.of(withoutDone(page))
                .filter(one -> one.length() <= LONGEST)
                .filter(one ->
                        OWN.matcher(one).matches() && !NO_PAGE.matcher(one).matches());
    }

    private static String withoutDone(String page) {
        return DONE.matcher(page).replaceFirst("").replaceFirst("[?&]$", "");
    }

    /** The page with the form that was sent. */
    static String ofForm(HttpServletRequest request, Fields fields) {
        return Stream.of(fields.text("back"), referrer(request), byAction(of(request)))
                .flatMap(Optional::stream)
                .flatMap(page -> own(page).stream())
                .filter(page -> !isOnlySent(page))
                .findFirst()
                .orElse("");
    }

    /** The page that the browser says it comes from. */
    private static Optional<String> referrer(HttpServletRequest request) {
        String desk = PublicUrl.of(request).relative("/desk");
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(from ->
                            from.getRawPath() != null && from.getRawPath().startsWith(desk + "/"))
                    .map(from -> from.getRawPath().substring(desk.length())
                            + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> byAction(String action) {
        return Optional.of(WITH_FORMS.matcher(action)).filter(Matcher::matches).map(page -> page.group(1));
    }

    /** Addresses to which forms are sent, and that show nothing when they are asked for. */
    private static boolean isOnlySent(String page) {
        return page.matches(
                "/leads/[0-9a-f-]{36}/.+|/diary/(book/why|block/.+|appointments/.+)" + "|/(calendars|notices|team)/.+");
    }
}
