package clinic.frontdesk.web.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of at most 75 octets in UTF-8 (RFC 5545 §3.1). They are never broken within a character; the library counts
 * UTF-16 units.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /** The lines, the longer of them going on after a break and a blank. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length());
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            String character = Character.toString(lines.codePointAt(i));
            boolean breaks = character.equals("\r") || character.equals("\n");
            int length = breaks ? 0 : character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets = breaks ? 0 : octets + length;
            i += character.length();
        }
        return folded.toString();
    }
}
