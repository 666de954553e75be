package clinic.frontdesk.web.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of footnotes ({@code [^1]: text}), taken out of an article wherever they stand. */
final class Footnotes {

    private static final Pattern BEGIN = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]+)]:.*");
    private static final String INDENT = "    ";

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private @Nullable StringBuilder open;
    private boolean blank;

    /** Whether a line is one of a footnote; it is kept then. */
    boolean takes(String line) {
        Matcher begin = BEGIN.matcher(line);
        if (begin.matches()) {
            // of several of one name the first counts
            open = new StringBuilder(line).append('\n');
            texts.putIfAbsent(begin.group(1), open);
            blank = false;
            return true;
        }
        StringBuilder text = open;
        if (text == null) {
            return false;
        }
        boolean goesOn = line.isBlank() || line.startsWith(INDENT) || !blank;
        if (goesOn) {
            blank = line.isBlank();
            text.append(line).append('\n');
        } else {
            open = null;
        }
        return goesOn;
    }

    /** No further line is one of the last. */
    void end() {
        open = null;
    }

    /** A text with those footnotes that it, or one of them, refers to. */
    String addedTo(String markdown) {
        StringBuilder all = new StringBuilder(markdown);
        Map<String, StringBuilder> left = new LinkedHashMap<>(texts);
        boolean found = true;
        while (found) {
            found = left.entrySet().removeIf(one -> {
                boolean named = all.indexOf("[^" + one.getKey() + "]") >= 0;
                if (named) {
                    all.append('\n').append(one.getValue());
                }
                return named;
            });
        }
        return all.toString();
    }
}
