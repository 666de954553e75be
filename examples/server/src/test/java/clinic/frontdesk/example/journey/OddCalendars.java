package clinic.frontdesk.example.journey;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Calendars as servers send them in all sorts of ways, right and wrong. */
final class OddCalendars {

    private OddCalendars() {}

    /** A calendar with an event of half an hour that begins then, and with other components. */
    static String at(String start, String... others) {
        Instant instant = OffsetDateTime.parse(start).toInstant();
        return calendar(
                "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:Couples counselling\r\nDTSTART:%s\r\nDURATION:PT30M\r\nEND:VEVENT\r\n"
                                .formatted(start, instant.toString().replaceAll("[-:]", ""))
                        + String.join("", others));
    }

    static String calendar(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n";
    }

    /**
     * A way in which a calendar may come.
     *
     * @param address where it is asked for
     * @param served where it is
     */
    record Way(String address, String served, Function<String, HttpHandler> handler) {

        Way(String address, Function<String, HttpHandler> handler) {
            this(address, address, handler);
        }
    }

    static List<Way> ways() {
        return List.of(
                new Way("/late.ics", text -> SecureTarget.late(17_000, SecureTarget.text(200, text))),
                new Way("/gzip.ics", text -> SecureTarget.bytes(200, gzipped(text), "Content-Encoding", "gzip")),
                new Way("/gzip-unsaid.ics", text -> SecureTarget.bytes(200, gzipped(text))),
                new Way("/deflate.ics", text -> SecureTarget.bytes(200, deflated(text), "Content-Encoding", "deflate")),
                new Way("/mark.ics", text -> SecureTarget.text(200, "\uFEFF" + text)),
                new Way(
                        "/wide.ics",
                        text -> SecureTarget.bytes(200, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))),
                new Way(
                        "/page.ics",
                        text -> SecureTarget.bytes(
                                200,
                                text.getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                "text/html; charset=iso-8859-1")),
                new Way("/moved.ics", "/moved/once-more.ics", text -> SecureTarget.text(200, text)),
                new Way(
                        "/old.ics",
                        text -> SecureTarget.text(200, text.replace("BEGIN:VEVENT", past(14_000) + "BEGIN:VEVENT"))));
    }

    /** A calendar that its server marks by a header, and doesn't send to whom has it with that mark; they are counted. */
    static HttpHandler tagged(String header, String tag, String text, AtomicInteger unchanged) {
        String condition = header.equals("ETag") ? "If-None-Match" : "If-Modified-Since";
        HttpHandler whole = SecureTarget.bytes(200, text.getBytes(StandardCharsets.UTF_8), header, tag);
        return exchange -> {
            if (tag.equals(exchange.getRequestHeaders().getFirst(condition))) {
                unchanged.incrementAndGet();
                SecureTarget.text(304, "").handle(exchange);
            } else {
                whole.handle(exchange);
            }
        };
    }

    static void serveRedirects(SecureTarget target) {
        target.at("/moved.ics", SecureTarget.redirect(301, "/moved/again.ics"));
        target.at("/moved/again.ics", SecureTarget.redirect(307, "once-more.ics?token=1#x"));
    }

    /** More than 5 MB of events that are over. */
    private static String past(int events) {
        StringBuilder past = new StringBuilder();
        for (int i = 0; i < events; i++) {
            past.append("BEGIN:VEVENT\r\nUID:")
                    .append(i)
                    .append("\r\nDESCRIPTION:")
                    .append("x".repeat(300));
            past.append("\r\nDTSTART:20240101T100000Z\r\nDTEND:20240101T110000Z\r\nEND:VEVENT\r\n");
        }
        return past.toString();
    }

    /** What nothing can be read from, each under its path with what the desk says of it. */
    static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("/drip.ics", "takes too long");
        faults.put("/html.ics", "but a web page");
        faults.put("/json.ics", "There is no calendar at this address. ");
        faults.put("/gone.ics", "no such calendar");
        faults.put("/sign-in.ics", "it asks who we are");
        faults.put("/often.ics", "asks to be called less often");
        faults.put("/broken.ics", "has a fault of its own");
        faults.put("/refused.ics", "refuses to send it");
        faults.put("/plain.ics", "can’t be followed");
        faults.put("/half.ics", "ends in the middle");
        faults.put("/bomb.ics", "more than 40 MB");
        faults.put("/zip.ics", "packed in a way");
        return faults;
    }

    static void serveFaults(SecureTarget target) {
        target.at("/drip.ics", SecureTarget.stream("X", Long.MAX_VALUE, 500));
        target.at("/html.ics", SecureTarget.text(200, "<!doctype html><title>Sign in</title>"));
        target.at("/json.ics", SecureTarget.text(200, "{\"calendar\": true}"));
        target.at("/gone.ics", SecureTarget.text(404, ""));
        target.at("/sign-in.ics", SecureTarget.text(401, ""));
        target.at("/often.ics", SecureTarget.text(429, ""));
        target.at("/broken.ics", SecureTarget.text(503, "<html>"));
        target.at("/refused.ics", SecureTarget.text(418, ""));
        target.at(
                "/plain.ics", SecureTarget.redirect(302, target.url("/html.ics").replace("https:", "http:")));
        target.at("/loop.ics", SecureTarget.redirect(302, "/loop.ics"));
        target.at("/half.ics", SecureTarget.text(200, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"));
        target.at("/cut.ics", SecureTarget.broken("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        target.at("/bomb.ics", SecureTarget.bytes(200, gzipped("X-LONG:" + "x".repeat(50_000_000))));
        target.at("/huge.ics", SecureTarget.stream("X-LONG:" + "x".repeat(60) + "\r\n", 50_000_000, 0));
        target.at("/zip.ics", SecureTarget.bytes(200, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
    }

    private static byte[] gzipped(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
