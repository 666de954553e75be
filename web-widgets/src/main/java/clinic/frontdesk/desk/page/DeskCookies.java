package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies of the desk. With TLS their names have the prefix that keeps other hosts, and pages without TLS, from setting them
 * (RFC 6265bis §4.1.3): {@code __Host-} at the root of a host, and {@code __Secure-} below a path, which the former doesn't
 * allow.
 */
@Dependent
public class DeskCookies {

    private final Settings settings;

    @Inject
    DeskCookies(Settings settings) {
        this.settings = settings;
    }

    /** A cookie that is made or taken away, without a value yet. */
    public NewCookie.Builder make(String name) {
        return new NewCookie.Builder(prefix() + name)
                .path(path())
                .httpOnly(true)
                .secure(settings.publicUrl().isSecure())
                .sameSite(SameSite.LAX);
    }

    /** What the browser has kept under that name; empty where that is nothing. */
    public Optional<String> read(String name, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(prefix() + name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private String prefix() {
        PublicUrl url = settings.publicUrl();
        if (!url.isSecure()) {
            return "";
        }
        return url.path().isEmpty() ? "__Host-" : "__Secure-";
    }

    private String path() {
        PublicUrl url = settings.publicUrl();
        if (!url.isSecure()) {
            return url.relative("/desk");
        }
        return url.path().isEmpty() ? "/" : url.path();
    }
}
