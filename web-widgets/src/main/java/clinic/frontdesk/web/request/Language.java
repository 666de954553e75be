package clinic.frontdesk.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a request: what it says in {@code locale}, else what its browser prefers. */
public final class Language {

    private static final String ATTRIBUTE = Language.class.getName();

    private Language() {}

    /** The language wanted; not yet one that is there. */
    public static Locale of(HttpServletRequest request) {
        Object said = request.getAttribute(ATTRIBUTE);
        String asked = said == null ? request.getParameter("locale") : said.toString();
        return isTag(asked) ? Locale.forLanguageTag(asked) : preferred(request);
    }

    /** Notes what the body of the request says. */
    static void remember(HttpServletRequest request, String tag) {
        request.setAttribute(ATTRIBUTE, tag);
    }

    private static Locale preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.ENGLISH
                : Collections.list(request.getLocales()).get(0);
    }

    private static boolean isTag(@Nullable String text) {
        return text != null && text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    }
}
