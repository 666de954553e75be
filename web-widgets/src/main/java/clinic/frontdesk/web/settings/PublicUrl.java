package clinic.frontdesk.web.settings;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address at which browsers open the application. Whatever writes an address of ours asks it; what reads the path of a
 * request asks {@link clinic.frontdesk.web.http.RequestPath}.
 *
 * @param origin scheme, host and port as browsers write them (RFC 6454), without a slash at the end
 * @param path what stands before every path of ours, such as {@code /fd}; empty at the root of the host
 */
public record PublicUrl(String origin, String path) {

    private static final Pattern FORM = Pattern.compile(
            "(https?)://([^/?#@:\\[\\]\\s]+|\\[[0-9a-f:.]+])(?::([0-9]{1,5}))?(/.*)?", Pattern.CASE_INSENSITIVE);

    /** Nothing that would have to be escaped, and no {@code .} or {@code ..} (RFC 3986 §2.3, §3.3). */
    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)*");

    private static final int MOST_PORT = 65_535;

    /**
     * Reads what is configured: its host in lower case and ASCII (RFC 5891), without its scheme's usual port, without the one
     * slash that it may end with.
     *
     * @throws IllegalArgumentException that says what is wrong with it; never the value, which may have a password
     */
    static PublicUrl parse(String text) {
        String address = text.strip();
        require(!address.matches("[^/]*//[^/]*@.*"), "has a user in it");
        require(!address.matches(".*[?#].*"), "has a query or a fragment");
        Matcher parts = FORM.matcher(address);
        require(parts.matches(), "isn't an address like https://desk.example or https://clinic.example/frontdesk");
        String path = Objects.requireNonNullElse(parts.group(4), "").replaceFirst("/$", "");
        require(PATH.matcher(path).matches(), "has a path that isn't made of names like /frontdesk or /our/front-desk");
        return new PublicUrl(origin(parts), path);
    }

    private static String origin(Matcher parts) {
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        return scheme + "://" + host(parts.group(2)) + port(scheme, parts.group(3));
    }

    private static String host(String text) {
        try {
            String host = (text.startsWith("[") ? text : IDN.toASCII(text)).toLowerCase(Locale.ROOT);
            require(URI.create("http://" + host).getHost() != null, "has a host that is none");
            return host;
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("has a host that is none", malformed);
        }
    }

    private static String port(String scheme, String text) {
        if (text == null || Integer.parseInt(text) == (scheme.equals("https") ? 443 : 80)) {
            return "";
        }
        int port = Integer.parseInt(text);
        require(port >= 1 && port <= MOST_PORT, "has a port that is none");
        return ":" + port;
    }

    private static void require(boolean right, String fault) {
        if (!right) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** That of the application which answers the request. */
    public static PublicUrl of(HttpServletRequest request) {
        return of(request.getServletContext());
    }

    static PublicUrl of(ServletContext application) {
        return (PublicUrl) Objects.requireNonNull(application.getAttribute(PublicUrl.class.getName()));
    }

    /** Has requests to that application find it. */
    void keepIn(ServletContext application) {
        application.setAttribute(PublicUrl.class.getName(), this);
    }

    /** The same where a path is said; one without is that of an application in the place where its container has put it. */
    PublicUrl at(String contextPath) {
        return path.isEmpty() ? new PublicUrl(origin, contextPath) : this;
    }

    /**
     * The whole address of a page, for whoever isn't on one of ours.
     *
     * @param page below the application's path, beginning with a slash; with its query and fragment
     */
    public String absolute(String page) {
        return origin + relative(page);
    }

    /**
     * The address of a page on pages of ours and in redirects: its path alone, since the host of a request may be anyone's
     * (RFC 9110 §10.2.2).
     *
     * @param page below the application's path, beginning with a slash; with its query and fragment
     */
    public String relative(String page) {
        return path + page;
    }

    /** The same for a redirect. */
    public URI redirect(String page) {
        return URI.create(relative(page));
    }

    /** A path that a request names, without this one where it is below it: some proxies take it off, others leave it there. */
    public String inside(String requested) {
        if (!requested.startsWith(path)) {
            return requested;
        }
        String rest = requested.substring(path.length());
        if (rest.isEmpty()) {
            return "/";
        }
        return rest.startsWith("/") ? rest : requested;
    }

    /** Whether browsers speak TLS with it. */
    public boolean isSecure() {
        return origin.startsWith("https:");
    }

    /** The host, without a port. */
    public String host() {
        return URI.create(origin).getHost();
    }

    @Override
    public String toString() {
        return origin + path;
    }
}
