package clinic.frontdesk.web;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address that links begin with, and writes it as browsers do. */
final class PublicUrl {

    private static final Pattern FORM = Pattern.compile(
            "(https?)://([^/?#@:\\[\\]\\s]+|\\[[0-9a-f:.]+])(?::([0-9]{1,5}))?(/[^?#\\s]*)?", Pattern.CASE_INSENSITIVE);

    private static final int MOST_PORT = 65_535;

    private PublicUrl() {}

    /** Without a slash at the end, its host in lower case and ASCII (RFC 5891), without its scheme's usual port. */
    static Optional<URI> parse(String text) {
        Matcher parts = FORM.matcher(text.strip().replaceAll("/+$", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            String path = parts.group(4) == null ? "" : parts.group(4);
            URI address = URI.create(scheme + "://" + host(parts.group(2)) + port(scheme, parts.group(3)) + path);
            return Optional.of(address).filter(known -> known.getHost() != null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String host(String text) {
        return (text.startsWith("[") ? text : IDN.toASCII(text)).toLowerCase(Locale.ROOT);
    }

    private static String port(String scheme, String text) {
        if (text == null || Integer.parseInt(text) == (scheme.equals("https") ? 443 : 80)) {
            return "";
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > MOST_PORT) {
            throw new IllegalArgumentException("no port: " + port);
        }
        return ":" + port;
    }
}
