package clinic.frontdesk.web.icalendar;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a calendar, unfolded (RFC 5545 §3.1). Of one that is very long, such as a picture, only the beginning is kept. */
final class CalendarLines {

    private static final int LONGEST = 100_000;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final char[] read = new char[1 << 14];
    private int at;
    private int end;
    private int next;

    CalendarLines(Reader text) throws IOException {
        this.text = text;
        this.next = character();
        while (next == BYTE_ORDER_MARK) {
            next = character();
        }
    }

    private int character() throws IOException {
        if (at == end) {
            at = 0;
            end = text.read(read);
            if (end <= 0) {
                end = 0;
                return END;
            }
        }
        return read[at++];
    }

    /** The next one; null at the end. */
    @Nullable
    String next() throws IOException {
        if (next == END) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        do {
            while (next != END && next != '\n' && next != '\r') {
                if (line.length() < LONGEST) {
                    line.append((char) next);
                }
                next = character();
            }
            skipLineEnd();
        } while (isFold());
        return line.toString();
    }

    private void skipLineEnd() throws IOException {
        if (next == '\r') {
            next = character();
            // some write two of them
            while (next == '\r') {
                next = character();
            }
        }
        if (next == '\n') {
            next = character();
        }
    }

    private boolean isFold() throws IOException {
        if (next != ' ' && next != '\t') {
            return false;
        }
        next = character();
        return true;
    }
}
