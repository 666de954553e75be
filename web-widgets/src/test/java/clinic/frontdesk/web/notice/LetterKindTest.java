package clinic.frontdesk.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.web.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterKindTest {

    private static final Set<LetterKind> TO_VISITORS = EnumSet.complementOf(EnumSet.of(LetterKind.OVERDUE));

    private static final Set<LetterKind> TO_CLINICS = EnumSet.of(
            LetterKind.CALLBACK,
            LetterKind.PRICING,
            LetterKind.OVERDUE,
            LetterKind.REQUESTED,
            LetterKind.BOOKED,
            LetterKind.MOVED,
            LetterKind.CANCELLED);

    @Test
    void eachHasItsWordsForVisitorsInEachLanguage() {
        List<String> missing = Words.LANGUAGES.stream()
                .flatMap(language -> missing("letter", TO_VISITORS, language))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void eachHasItsWordsForTheClinicsPeople() {
        assertEquals(List.of(), missing("notice", TO_CLINICS, Locale.ENGLISH).toList());
    }

    /** What has no words is said by its key. */
    private static Stream<String> missing(String to, Set<LetterKind> kinds, Locale language) {
        return kinds.stream()
                .flatMap(kind -> Stream.of(to + ".subject." + kind, to + ".line." + kind))
                .filter(key -> Words.in(language).say(key).equals(key));
    }
}
