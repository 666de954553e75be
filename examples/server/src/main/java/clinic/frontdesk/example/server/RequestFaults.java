package clinic.frontdesk.example.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Protocol;

/** What is wrong with a request whatever it asks for (RFC 9112 §3, RFC 3986 §2.1). */
final class RequestFaults {

    private static final int MALFORMED = 400;
    static final int NOT_ALLOWED = 405;

    /** All that there can be. */
    static final Set<Integer> STATUSES = Set.of(MALFORMED, NOT_ALLOWED);

    private static final Set<Protocol> PROTOCOLS = Set.of(Protocol.HTTP_1_0, Protocol.HTTP_1_1);
    private static final Set<String> REFUSED_METHODS = Set.of("TRACE", "CONNECT");
    private static final Pattern HOST = Pattern.compile("([\\w.~!$&'()*+,;=%-]*|\\[[0-9A-Fa-f:.]+])(:[0-9]{0,5})?");

    private static final String ESCAPE = "%20";

    private RequestFaults() {}

    /** The status that it's refused with; empty where nothing is wrong. */
    static OptionalInt of(HttpRequestPacket request) {
        if (REFUSED_METHODS.contains(request.getMethod().getMethodString().toUpperCase(Locale.ROOT))) {
            return OptionalInt.of(NOT_ALLOWED);
        }
        return PROTOCOLS.contains(request.getProtocol()) && isPath(request.getRequestURI()) && hasOneHost(request)
                ? OptionalInt.empty()
                : OptionalInt.of(MALFORMED);
    }

    private static boolean hasOneHost(HttpRequestPacket request) {
        Iterator<String> hosts = request.getHeaders().values("Host").iterator();
        boolean known = !hosts.hasNext() || HOST.matcher(hosts.next().strip()).matches();
        return known && !hosts.hasNext();
    }

    /** Whether it names a place of this server, in escapes and letters that can be read. */
    static boolean isPath(String raw) {
        try {
            String path = decode(raw);
            return path.chars().noneMatch(letter -> letter < ' ' || letter == 0x7f || letter == '\\')
                    && isBelowRoot(path);
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A path that {@link #isPath is one}, without its escapes. */
    static String decoded(String path) {
        try {
            return decode(path);
        } catch (CharacterCodingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static String decode(String raw) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < raw.length()) {
            boolean escaped = raw.charAt(i) == '%';
            bytes.write(escaped ? escape(raw, i) : raw.charAt(i));
            i += escaped ? ESCAPE.length() : 1;
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }

    /** @throws IllegalArgumentException for what is none, and for that of a slash: it would be two things at once */
    private static int escape(String raw, int at) {
        int end = at + ESCAPE.length();
        String digits = end > raw.length() ? "" : raw.substring(at + 1, end);
        if (!digits.matches("[0-9A-Fa-f]{2}") || digits.equalsIgnoreCase("2f")) {
            throw new IllegalArgumentException("no escape");
        }
        return Integer.parseInt(digits, 16);
    }

    private static boolean isBelowRoot(String path) {
        int depth = 0;
        for (String segment : path.replaceAll(";[^/]*", "").split("/+", -1)) {
            depth += step(segment);
            if (depth < 0) {
                return false;
            }
        }
        return true;
    }

    private static int step(String segment) {
        return switch (segment) {
            case "", "." -> 0;
            case ".." -> -1;
            default -> 1;
        };
    }
}
