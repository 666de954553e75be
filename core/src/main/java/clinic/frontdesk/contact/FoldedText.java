package clinic.frontdesk.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as it is compared when somebody looks for it. Neither accents nor case count, nor apostrophes and what can't be
 * seen; letters of their own are written as people do who don't have them on their keyboard (ø as o, ß as ss).
 */
public final class FoldedText {

    /** The longest word that is told from a longer one. */
    public static final int MOST_WORD = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES =
            Pattern.compile("['`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\uff07]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Accents of Latin, Greek and Cyrillic letters, and the vowel points of Arabic and Hebrew, which few people write. */
    private static final Pattern ACCENTS = Pattern.compile(
            "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** What has no decomposition in Unicode. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("\u00f8", "o"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0111", "d"),
            Map.entry("\u00f0", "d"),
            Map.entry("\u00fe", "th"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u0127", "h"),
            Map.entry("\u0167", "t"),
            Map.entry("\u014b", "n"),
            Map.entry("\u0138", "k"),
            Map.entry("\u0259", "e"),
            Map.entry("\u0131", "i"),
            Map.entry("\u03c2", "\u03c3"));

    private static final Pattern OWN_LETTERS =
            Pattern.compile(LETTERS.keySet().stream().collect(Collectors.joining("", "[", "]")));

    /** How letters are written out where they can't be typed, beside being written without their dots. */
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00e5", "aa", "\u00f8", "oe");

    private static final Pattern TO_WRITE_OUT =
            Pattern.compile(WRITTEN_OUT.keySet().stream().collect(Collectors.joining("", "[", "]")));

    private static final Set<Character.UnicodeScript> SYLLABLES = EnumSet.of(
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.YI);

    private FoldedText() {}

    /** The folded form of one word. */
    public static String of(String text) {
        String bare = APOSTROPHES.matcher(text).replaceAll("");
        String apart = Normalizer.normalize(bare, Form.NFKD);
        String plain = ACCENTS.matcher(INVISIBLE.matcher(apart).replaceAll("")).replaceAll("");
        // a capital ß is nothing but lower case to be folded
        String lower = plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String letters = OWN_LETTERS.matcher(lower).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
        return Normalizer.normalize(letters, Form.NFC);
    }

    /** The forms in which one word may have been written: without its dots, and written out (Müller: muller, mueller). */
    public static Set<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        Stream.of(word, writtenOut(word))
                .map(FoldedText::of)
                .map(FoldedText::shortened)
                .filter(spelling -> !spelling.isEmpty())
                .forEach(spellings::add);
        return spellings;
    }

    private static String writtenOut(String word) {
        String lower = Normalizer.normalize(word, Form.NFC).toLowerCase(Locale.ROOT);
        return TO_WRITE_OUT.matcher(lower).replaceAll(found -> WRITTEN_OUT.getOrDefault(found.group(), ""));
    }

    /**
     * All words of a text, in every spelling. What a hyphen, an apostrophe or a dot joins is there as one word and as its
     * parts.
     */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String written : written(text)) {
            words.addAll(spellings(SEPARATORS.matcher(written).replaceAll("")));
            parts(written).forEach(part -> words.addAll(spellings(part)));
            parts(APOSTROPHES.matcher(written).replaceAll(" ")).forEach(part -> words.addAll(spellings(part)));
        }
        return words;
    }

    /** What was written between blanks. */
    public static List<String> written(String text) {
        return BLANKS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    /** What separators other than apostrophes leave of a word. */
    public static List<String> parts(String written) {
        String joined = APOSTROPHES.matcher(written).replaceAll("");
        return SEPARATORS.splitAsStream(joined).filter(part -> !part.isEmpty()).toList();
    }

    /** The word itself, and each of its endings by which it is found: looking for the middle of a name finds it, too. */
    public static Set<String> endings(String word) {
        int[] letters = word.codePoints().toArray();
        Set<String> endings = new LinkedHashSet<>(List.of(word));
        for (int i = 1; i < letters.length; i++) {
            String ending = new String(letters, i, letters.length - i);
            if (isPart(ending)) {
                endings.add(ending);
            }
        }
        return endings;
    }

    /** Whether it tells enough as a part of a name: two letters do. */
    public static boolean isPart(String letters) {
        return hasLetters(letters, 2);
    }

    /** Whether it tells enough as a word of a text: three letters do. */
    public static boolean isTelling(String word) {
        return hasLetters(word, 3);
    }

    /** A sign of a script without an alphabet is as much as a syllable or a word. */
    private static boolean hasLetters(String word, int least) {
        return word.codePointCount(0, word.length()) >= least
                || word.codePoints()
                        .anyMatch(letter -> Character.isIdeographic(letter)
                                || SYLLABLES.contains(Character.UnicodeScript.of(letter)));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MOST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MOST_WORD));
    }
}
