package clinic.frontdesk.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language of a request: what it says in {@code locale}, else what its browser prefers. */
public final class Language {

    private static final String ATTRIBUTE = Language.class.getName();

    private Language() {}

    /** The language wanted; not yet one that is there. */
    public static Locale of(HttpServletRequest request) {
        return said(request).filter(Language::isTag).map(Locale::forLanguageTag).orElseGet(() -> preferred(request));
    }

    /** Notes what the body of the request says. */
    static void remember(HttpServletRequest request, String tag) {
        request.setAttribute(ATTRIBUTE, tag);
    }

    private static Optional<String> said(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE))
                .or(() -> Fields.ofQuery(request).text("locale"));
    }

    private static Locale preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.ENGLISH
                : Collections.list(request.getLocales()).get(0);
    }

    private static boolean isTag(String text) {
        return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    }
}
