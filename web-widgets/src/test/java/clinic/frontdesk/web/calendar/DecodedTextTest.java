package clinic.frontdesk.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.CalendarFaultLog;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.web.icalendar.CalendarQuery;
import clinic.frontdesk.web.icalendar.CalendarText;
import clinic.frontdesk.web.icalendar.FeedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as servers send them. */
class DecodedTextTest {

    private static final String TEXT =
            FeedText.calendar(FeedText.event("SUMMARY:Zähne 🦷", "DTSTART:20261215T180000Z", "DURATION:PT1H"));
    private static final TimeRange HOUR = TimeRange.of(Instant.parse("2026-12-15T18:00:00Z"), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        // whatever it is called
        "ISO-8859-1, false",
        "windows-1252, false"
    })
    void readsTextInEachEncoding(String encoding, boolean marked) throws IOException {
        byte[] text = ((marked ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(encoding));
        assertEquals(List.of(HOUR), busy(text, ""));
        assertEquals(List.of(HOUR), busy(gzipped(text), "gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "x-gzip", "deflate", "identity"})
    void unpacksWhatIsPackedWhateverItSays(String encoding) throws IOException {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(HOUR), busy(text, encoding));
        assertEquals(List.of(HOUR), busy(gzipped(text), encoding));
        assertEquals(List.of(HOUR), busy(gzipped(gzipped(text)), encoding));
        assertEquals(List.of(HOUR), busy(deflated(text, false), encoding));
    }

    @Test
    void unpacksWhatHasNoEnvelope() throws IOException {
        assertEquals(List.of(HOUR), busy(deflated(TEXT.getBytes(StandardCharsets.UTF_8), true), "deflate"));
    }

    @Test
    void refusesWhatIsPackedOtherwise() throws IOException {
        assertEquals(FeedFault.PACKED, fault(new byte[] {'P', 'K', 3, 4, 20, 0}, ""));
        // brotli
        assertEquals(FeedFault.PACKED, fault(new byte[] {0x1b, 0x0e, 0x00, (byte) 0xf8}, "br"));
        byte[] often = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            often = gzipped(often);
        }
        assertEquals(FeedFault.PACKED, fault(often, "gzip"));
    }

    @Test
    void endsWhereTheRestIsMissing() throws IOException {
        byte[] packed = gzipped(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        assertThrows(EOFException.class, () -> busy(half, "gzip"));
    }

    @Test
    void refusesWhatGrowsBeyondAllBounds() throws IOException {
        byte[] bomb = gzipped(out -> {
            out.write("BEGIN:VCALENDAR\r\nX-LONG:".getBytes(StandardCharsets.UTF_8));
            byte[] piece = new byte[1 << 20];
            Arrays.fill(piece, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(piece);
            }
        });
        assertEquals(FeedFault.TOO_LARGE, fault(bomb, "gzip"));
        // and again in what it holds
        assertEquals(FeedFault.TOO_LARGE, fault(gzipped(bomb), "gzip"));
    }

    @Test
    void passesYearsOfWhatIsOver() throws IOException {
        String over = FeedText.event(
                "UID:%d",
                "SUMMARY:" + "Team ".repeat(20),
                "DESCRIPTION:" + "x".repeat(200),
                "DTSTART;TZID=Europe/Berlin:20200101T100000",
                "DTEND;TZID=Europe/Berlin:20200101T110000");
        byte[] packed = gzipped(out -> {
            out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 15_000; i++) {
                out.write((over.formatted(i) + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write(TEXT.replaceFirst("BEGIN:VCALENDAR\r\n", "").getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(List.of(HOUR), busy(packed, ""));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] gzipped(byte[] text) throws IOException {
        return gzipped(out -> out.write(text));
    }

    private static byte[] gzipped(Writing writing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            writing.to(out);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] text, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    private static List<TimeRange> busy(byte[] body, String encoding) throws IOException {
        InputStream content = new ByteArrayInputStream(body);
        TimeRange month = TimeRange.of(Instant.parse("2026-12-01T00:00:00Z"), Duration.ofDays(31));
        try (Reader text = DecodedText.text(content, encoding, 40_000_000)) {
            CalendarQuery wanted = new CalendarQuery(FeedText.ADDRESS, ZoneOffset.UTC, null, month);
            return new CalendarText(text, wanted, Clock.systemUTC(), new CalendarFaultLog())
                    .read()
                    .times();
        }
    }

    private static FeedFault fault(byte[] body, String encoding) {
        return assertThrows(FeedFault.Unreadable.class, () -> busy(body, encoding))
                .fault();
    }
}
