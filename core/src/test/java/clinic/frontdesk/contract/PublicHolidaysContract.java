package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.clinic.PublicHolidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every {@link PublicHolidays} promises. */
public abstract class PublicHolidaysContract {

    /** The one that is tried. */
    protected abstract PublicHolidays holidays();

    /** A region that has a holiday in {@link #year}. */
    protected abstract String region();

    /** A year in which the region has one. */
    protected Year year() {
        return Year.of(2027);
    }

    @Test
    void knowsHolidaysOfItsRegionAndTellsThemAgain() {
        assertFalse(ofTheYear().isEmpty());
        assertEquals(ofTheYear(), ofTheYear());
    }

    @Test
    void countsBothEndsAndNothingBeyond() {
        for (LocalDate date : ofTheYear()) {
            assertEquals(Set.of(date), holidays().between(region(), date, date));
        }
        assertTrue(ofTheYear().stream().allMatch(date -> date.getYear() == year().getValue()));
    }

    @Test
    void knowsOfALongTimeWhatItKnowsOfItsParts() {
        LocalDate cut = year().atDay(180);
        Set<LocalDate> parts = new TreeSet<>(holidays().between(region(), first(), cut));
        parts.addAll(holidays().between(region(), cut.plusDays(1), last()));
        assertEquals(new TreeSet<>(ofTheYear()), parts);
    }

    @Test
    void knowsNoneOfARegionThatItDoesNotKnow() {
        assertEquals(Set.of(), holidays().between("ZZ-9", first(), last()));
    }

    @Test
    void namesNothingElse() {
        for (Locale language : List.of(Locale.ENGLISH, new Locale("es"), Locale.ROOT)) {
            holidays().names(region(), first(), last(), language).forEach((date, names) -> {
                assertTrue(ofTheYear().contains(date), () -> names + " on " + date);
                assertTrue(names.stream().noneMatch(String::isBlank), () -> "a blank name on " + date);
            });
        }
    }

    private Set<LocalDate> ofTheYear() {
        return holidays().between(region(), first(), last());
    }

    private LocalDate first() {
        return year().atDay(1);
    }

    private LocalDate last() {
        return year().atDay(year().length());
    }
}
