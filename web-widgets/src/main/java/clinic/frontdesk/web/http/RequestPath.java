package clinic.frontdesk.web.http;

import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, as it was written, wherever the container has put the application. */
public final class RequestPath {

    private RequestPath() {}

    /** The path below the application's. */
    public static String of(HttpServletRequest request) {
        return of(request.getRequestURI(), request);
    }

    /** The same of another path that the container names with that request. */
    public static String of(String uri, HttpServletRequest request) {
        return uri.substring(request.getContextPath().length());
    }
}
