package clinic.frontdesk.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as people type it, made safe to store and to print: bounded, normalised (NFC), without control characters. */
public final class PlainText {

    private static final int NEXT_LINE = 0x85;

    /** Soft hyphen, Arabic letter mark, Mongolian vowel separator. */
    private static final String MARKS = "\u00AD\u061C\u180E";

    /** Letters and symbols that show nothing: of Korean, Braille, and those that hold marks apart. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800\u034F";

    /** Soft hyphen, vowel separator, blanks of no width, byte order mark, invisible operators. */
    private static final String HIDDEN = "\u00AD\u180E\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF";

    private PlainText() {}

    /**
     * One trimmed line. Tabs and blanks of other kinds become blanks, and what can't be seen in between is dropped.
     *
     * @param most characters (UTF-16 units), before and after it is normalised
     * @throws ContactRefusal.ControlCharacter for line breaks and other controls
     * @throws ContactRefusal.Blank when nothing visible is left
     * @throws ContactRefusal.TooLong beyond {@code most}
     */
    public static String line(String text, int most) {
        String trimmed = trimmed(text);
        StringBuilder kept = new StringBuilder(trimmed.length());
        trimmed.codePoints()
                .map(c -> c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
                .filter(c -> !isHidden(c))
                .forEach(kept::appendCodePoint);
        if (kept.length() > most) {
            throw new ContactRefusal.TooLong(kept.length(), most);
        }
        kept.codePoints().filter(PlainText::isControl).findFirst().ifPresent(control -> {
            throw new ContactRefusal.ControlCharacter(control);
        });
        return visible(kept.toString(), most);
    }

    /**
     * Without what can't be seen at its ends: blanks, line breaks, marks of direction, joiners, soft hyphens, fillers. What
     * somebody copies from a table, a page or a letter often has some.
     */
    public static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isUnseen(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        while (begin < end && isUnseen(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(begin, end);
    }

    /** Of a number or an address, in which no letter needs them: without anything that can't be seen, blanks apart. */
    static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        trimmed(text).codePoints().filter(c -> !isMark(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * Several lines; tabs become blanks, CR LF becomes LF, other controls are dropped.
     *
     * @param most characters (UTF-16 units), before and after it is normalised
     * @throws ContactRefusal.Blank when nothing visible is left
     * @throws ContactRefusal.TooLong beyond {@code most}
     */
    public static String lines(String text, int most) {
        String trimmed = trimmed(text);
        if (trimmed.length() > most) {
            throw new ContactRefusal.TooLong(trimmed.length(), most);
        }
        String unified = trimmed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
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
        String trimmed = trimmed(Normalizer.normalize(kept, Form.NFC));
        if (trimmed.isEmpty()) {
            throw new ContactRefusal.Blank(text.length());
        }
        // some letters are longer when they are normalised
        if (trimmed.length() > most) {
            throw new ContactRefusal.TooLong(trimmed.length(), most);
        }
        return trimmed;
    }

    private static boolean isUnseen(int c) {
        return isMark(c) || isBlank(c) || FILLERS.indexOf(c) >= 0;
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == NEXT_LINE;
    }

    /** Marks of direction, joiners, soft hyphens; not those that belong to an emoji (from U+E0000), nor those that are seen. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.FORMAT && (c >= 0x2000 || MARKS.indexOf(c) >= 0) && c < 0xE0000;
    }

    /** Between letters nobody needs it; marks of direction and joiners may matter there. */
    private static boolean isHidden(int c) {
        return isMark(c) && HIDDEN.indexOf(c) >= 0;
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
