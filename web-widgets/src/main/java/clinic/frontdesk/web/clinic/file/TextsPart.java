package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.web.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The clinic's own words, in a clinic file; those that nothing says are named. */
final class TextsPart {

    /** What the page of one appointment says, beside what the widgets say. */
    static final Set<String> OF_THE_LINK = Set.of(
            "yours",
            "yours_REQUESTED",
            "yours_UNCONFIRMED",
            "keptUntil",
            "yours_DISPLACED",
            "yours_CANCELLED",
            "yours_REJECTED",
            "yours_NO_SHOW",
            "confirmed",
            "moved",
            "cancelled",
            "confirm",
            "move",
            "cancel",
            "sorry",
            "untilCancel",
            "until",
            "tooLate",
            "sure",
            "sureText",
            "sureYes",
            "keep",
            "moveTo",
            "moveFrom",
            "moveYes",
            "again",
            "moveStill",
            "changed",
            "relink",
            "relinkTitle",
            "relinkText",
            "relinkYes",
            "relinkNo",
            "relinked",
            "relinkedMailed",
            "relinkedShown",
            "unknown",
            "ask");

    private final List<Locale> spoken;

    /** @param spoken languages of the clinic */
    TextsPart(List<Locale> spoken) {
        this.spoken = spoken;
    }

    Map<String, Map<String, String>> read(Part texts) {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        texts.members().forEach((language, part) -> {
            if (spoken.stream().noneMatch(locale -> isOf(language, locale))) {
                part.warn("has no effect: the clinic doesn't speak this language");
            }
            byLanguage.put(language, ofLanguage(part));
        });
        return byLanguage;
    }

    private static Map<String, String> ofLanguage(Part part) {
        Map<String, String> byKey = new LinkedHashMap<>();
        part.members().forEach((key, member) -> {
            if (!Words.ofVisitors().contains(key) && !OF_THE_LINK.contains(key)) {
                member.warn("has no effect: there is no text of that name");
            }
            String text = member.text();
            if (text != null) {
                byKey.put(key, text);
            }
        });
        return byKey;
    }

    private static boolean isOf(String language, Locale locale) {
        return language.equals(locale.toLanguageTag()) || language.equals(locale.getLanguage());
    }
}
