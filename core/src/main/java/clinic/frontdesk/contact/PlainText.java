package clinic.frontdesk.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as people type it, made safe to store and to print: bounded, normalised (NFC), without control characters. */
public final class PlainText {

    private static final int NEXT_LINE = 0x85;

    private PlainText() {}

    /**
     * One trimmed line.
     *
     * @param most characters (UTF-16 units), before and after it is normalised
     * @throws ContactRefusal.ControlCharacter for line breaks and other controls
     * @throws ContactRefusal.Blank when nothing visible is left
     * @throws ContactRefusal.TooLong beyond {@code most}
     */
    public static String line(String text, int most) {
        if (text.length() > most) {
            throw new ContactRefusal.TooLong();
        }
        if (text.codePoints().anyMatch(PlainText::isControl)) {
            throw new ContactRefusal.ControlCharacter();
        }
        return visible(text, most);
    }

    /**
     * Several lines; tabs become blanks, CR LF becomes LF, other controls are dropped.
     *
     * @param most characters (UTF-16 units), before and after it is normalised
     * @throws ContactRefusal.Blank when nothing visible is left
     * @throws ContactRefusal.TooLong beyond {@code most}
     */
    public static String lines(String text, int most) {
        if (text.length() > most) {
            throw new ContactRefusal.TooLong();
        }
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder kept = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> c == '\n' || !isControl(c)).forEach(kept::appendCodePoint);
        return visible(kept.toString(), most);
    }

    /**
     * What can be printed of a text that was read before there was a rule for it, in one line: breaks become blanks, and
     * what no text has is left out. Nothing is refused, so nothing may be left.
     */
    public static String inOneLine(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || c == NEXT_LINE ? ' ' : c)
                .filter(c -> !isControl(c) && !isInvisible(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The beginning of that: normalised, at most so many characters (UTF-16 units), and none of them cut in two. */
    public static String beginning(String text, int most) {
        String line = Normalizer.normalize(inOneLine(text), Form.NFC);
        int end = Math.min(line.length(), most);
        boolean cut = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, cut ? end - 1 : end).strip();
    }

    /** Whether it has what no text may have, line breaks and tabs apart: controls, unpaired surrogates, non-characters. */
    public static boolean isMalformed(String text) {
        return text.codePoints().anyMatch(c -> c != '\n' && c != '\r' && c != '\t' && (isControl(c) || isBroken(c)));
    }

    private static String visible(String text, int most) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        String trimmed = Normalizer.normalize(kept, Form.NFC).strip();
        if (trimmed.isEmpty()) {
            throw new ContactRefusal.Blank();
        }
        // some letters are longer when they are normalised
        if (trimmed.length() > most) {
            throw new ContactRefusal.TooLong();
        }
        return trimmed;
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029;
    }

    /** Bidirectional controls and the broken; joiners stay: Persian and Hindi names need them. */
    private static boolean isInvisible(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || isBroken(c);
    }

    /** Unpaired surrogates and non-characters, which databases and mail servers refuse or change. */
    private static boolean isBroken(int c) {
        return Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
