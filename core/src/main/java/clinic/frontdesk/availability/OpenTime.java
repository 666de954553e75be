package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Time in which a practitioner receives patients at a location: what weekly hours, holidays and overrides come to. */
public record OpenTime(TimeRange time, Slug location) {

    /**
     * Those that begin on a date of the clinic, by location and start.
     *
     * @param holidays dates on which weekly hours don't count
     */
    public static List<OpenTime> on(LocalDate date, Clinic clinic, Practitioner practitioner, Set<LocalDate> holidays) {
        ClinicDates one = new ClinicDates(clinic.timeZone(), date, date);
        return of(clinic, practitioner, holidays, one).toList();
    }

    /**
     * Where the practitioner receives patients at that instant.
     *
     * @param holidays dates on which weekly hours don't count
     */
    public static Optional<Slug> locationAt(
            Instant instant, Clinic clinic, Practitioner practitioner, Set<LocalDate> holidays) {
        ZoneId zone = clinic.timeZone();
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return of(clinic, practitioner, holidays, ClinicDates.reaching(zone, date, date))
                .filter(open -> open.time.contains(instant))
                .map(OpenTime::location)
                .findFirst();
    }

    /**
     * Whether nothing but a public holiday keeps the practitioner away on that date.
     *
     * @param holidays dates on which weekly hours don't count
     */
    public static boolean isClosedForHoliday(
            LocalDate date, Clinic clinic, Practitioner practitioner, Set<LocalDate> holidays) {
        return holidays.contains(date)
                && on(date, clinic, practitioner, holidays).isEmpty()
                && !on(date, clinic, practitioner, Set.of()).isEmpty();
    }

    /**
     * The public holiday that keeps the practitioner away at that instant: of the date before where its hours would go on
     * after midnight, or else of the date itself.
     *
     * @param holidays dates on which weekly hours don't count
     */
    public static Optional<LocalDate> holidayAt(
            Instant instant, Clinic clinic, Practitioner practitioner, Set<LocalDate> holidays) {
        LocalDate date = LocalDate.ofInstant(instant, clinic.timeZone());
        LocalDate before = date.minusDays(1);
        boolean reaches =
                on(before, clinic, practitioner, Set.of()).stream().anyMatch(open -> open.time.contains(instant));
        return Stream.of(before, date)
                .filter(day -> reaches || day.equals(date))
                .filter(day -> isClosedForHoliday(day, clinic, practitioner, holidays))
                .findFirst();
    }

    private static Stream<OpenTime> of(
            Clinic clinic, Practitioner practitioner, Set<LocalDate> holidays, ClinicDates dates) {
        Places all = Places.allOf(clinic);
        return new Openings(practitioner, holidays, dates, all)
                .all().stream().map(opening -> new OpenTime(opening.time(), all.get(opening.place())));
    }
}
