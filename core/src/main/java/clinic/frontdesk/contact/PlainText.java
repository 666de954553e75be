package clinic.frontdesk.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as people type it, made safe to store and to print: bounded, normalised (NFC), without control characters. */
public final class PlainText {

    private PlainText() {}

    /**
     * One trimmed line.
     *
     * @param most characters (UTF-16 units)
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
        return visible(text);
    }

    /**
     * Several lines; tabs become blanks, CR LF becomes LF, other controls are dropped.
     *
     * @param most characters (UTF-16 units)
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
        return visible(kept.toString());
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        String trimmed = Normalizer.normalize(kept, Form.NFC).strip();
        if (trimmed.isEmpty()) {
            throw new ContactRefusal.Blank();
        }
        return trimmed;
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029;
    }

    /** Bidirectional controls, unpaired surrogates, non-characters; joiners stay: Persian and Hindi names need them. */
    private static boolean isInvisible(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }
}
