package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The public holidays that close a clinic. */
public final class ClinicHolidays {

    private final PublicHolidays holidays;

    public ClinicHolidays(Diaries diaries) {
        this.holidays = diaries.holidays();
    }

    /** That date, if it is one. */
    public Set<LocalDate> on(Clinic clinic, LocalDate date) {
        return holidays.closing(clinic, date, date);
    }

    /** From the date of one instant to that of the other. */
    public Set<LocalDate> between(Clinic clinic, Instant first, Instant last) {
        ZoneId zone = clinic.timeZone();
        return holidays.closing(clinic, LocalDate.ofInstant(first, zone), LocalDate.ofInstant(last, zone));
    }

    /** By name; the list is empty for one whose name isn't known. */
    public Map<LocalDate, List<String>> byName(Clinic clinic, LocalDate first, LocalDate last, Locale language) {
        return holidays.closingByName(clinic, first, last, language);
    }

    /** The search with the public holidays that it needs to know. */
    public SlotSearch informed(SlotSearch search) {
        ZoneId zone = search.clinic().timeZone();
        LocalDate first = LocalDate.ofInstant(search.window().start(), zone).minusDays(2);
        LocalDate last = LocalDate.ofInstant(search.window().end(), zone).plusDays(1);
        return search.closedOn(holidays.closing(search.clinic(), first, last));
    }
}
