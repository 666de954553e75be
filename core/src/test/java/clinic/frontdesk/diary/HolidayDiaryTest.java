package clinic.frontdesk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Policy;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What staff read of a day that is closed for a public holiday: a Tuesday, with two names. */
class HolidayDiaryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final List<String> NAMES = List.of("Day of Rest", "Day of Calm");

    private static final PublicHolidays NAMED = new PublicHolidays() {
        @Override
        public Set<LocalDate> between(String region, LocalDate first, LocalDate last) {
            return TUESDAY.isBefore(first) || TUESDAY.isAfter(last) ? Set.of() : Set.of(TUESDAY);
        }

        @Override
        public Map<LocalDate, List<String>> names(String region, LocalDate first, LocalDate last, Locale language) {
            return Map.of(TUESDAY, NAMES);
        }
    };

    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);

    @Test
    void namesAllHolidaysOfADateThatIsClosed() {
        Clinic clinic = clinic("XX", SampleClinic.officeHours());
        assertEquals(Map.of(TUESDAY, NAMES), names(clinic, NAMED));
        assertEquals(List.of(false, true, false), closed(clinic, NAMED));
        assertEquals(Optional.of(NAMES), at(clinic, NAMED, "2026-12-01T09:00"));
        assertEquals(Optional.empty(), at(clinic, NAMED, "2026-12-02T09:00"));
    }

    @Test
    void saysThatItIsAHolidayWhenNobodyKnowsItsName() {
        PublicHolidays nameless = (region, first, last) -> NAMED.between(region, first, last);
        Clinic clinic = clinic("XX", SampleClinic.officeHours());
        assertEquals(Map.of(TUESDAY, List.of()), names(clinic, nameless));
        assertEquals(List.of(false, true, false), closed(clinic, nameless));
        assertEquals(Optional.of(List.of()), at(clinic, nameless, "2026-12-01T09:00"));
    }

    @Test
    void saysNothingWhereTheClinicWorksOnHolidays() {
        Clinic clinic = clinic(null, SampleClinic.officeHours());
        assertEquals(Map.of(), names(clinic, NAMED));
        assertEquals(List.of(false, false, false), closed(clinic, NAMED));
        assertEquals(Optional.empty(), at(clinic, NAMED, "2026-12-01T09:00"));
    }

    @Test
    void isNotClosedWhereHoursOfTheDateOpenItAgain() {
        Clinic clinic = clinic(
                "XX",
                SampleClinic.officeHours(),
                new HoursOverride(TUESDAY, null, List.of(Hours.of("10:00", "12:00"))));
        assertEquals(List.of(false, false, false), closed(clinic, NAMED));
        assertEquals(Optional.empty(), at(clinic, NAMED, "2026-12-01T09:00"));
    }

    @Test
    void isNotTheReasonOfWhoIsAwayAnyway() {
        Clinic away = clinic("XX", SampleClinic.officeHours(), new HoursOverride(TUESDAY, null, List.of()));
        assertEquals(List.of(false, false, false), closed(away, NAMED));
        WeeklyHours mondays = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.MONDAY, Hours.of("09:00", "17:00"));
        Clinic never = clinic("XX", mondays);
        assertEquals(List.of(false, false, false), closed(never, NAMED));
        assertEquals(Optional.empty(), at(never, NAMED, "2026-12-01T09:00"));
        assertEquals(Map.of(TUESDAY, NAMES), names(never, NAMED));
    }

    @Test
    void namesItAfterMidnightWhereItsHoursWouldGoOn() {
        WeeklyHours nights = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, Hours.of("20:00", "02:00"));
        Clinic clinic = clinic("XX", nights);
        assertEquals(Optional.of(NAMES), at(clinic, NAMED, "2026-12-02T01:00"));
        assertEquals(Optional.empty(), at(clinic, NAMED, "2026-12-02T03:00"));
    }

    private static Clinic clinic(@Nullable String region, WeeklyHours hours, HoursOverride... overrides) {
        Clinic usual = SampleClinic.clinic();
        return Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US")
                .practitioner(new Practitioner(
                        new Slug("rivera"),
                        "Ana Rivera",
                        null,
                        null,
                        null,
                        Map.of(usual.mainLocation().slug(), hours),
                        List.of(overrides)))
                .type(usual.appointmentTypes().get(0))
                .policy(new Policy(List.of(), region, Duration.ofHours(24), Policy.Retention.USUAL))
                .build();
    }

    private static List<LocalDate> dates() {
        return List.of(TUESDAY.minusDays(1), TUESDAY, TUESDAY.plusDays(1));
    }

    private Map<LocalDate, List<String>> names(Clinic clinic, PublicHolidays holidays) {
        return desk(holidays).holidays(clinic, dates(), Locale.ENGLISH);
    }

    private List<Boolean> closed(Clinic clinic, PublicHolidays holidays) {
        return memory.transactions().within(() -> desk(holidays).days(clinic, dates()).stream()
                .map(day -> day.columns().get(0).closedForHoliday())
                .toList());
    }

    private Optional<List<String>> at(Clinic clinic, PublicHolidays holidays, String start) {
        StaffWish wish = new StaffWish(
                new Slug("visit"),
                new Slug("rivera"),
                null,
                LocalDateTime.parse(start).atZone(SampleClinic.ZONE).toInstant(),
                false);
        return desk(holidays).holidayAt(clinic, wish, Locale.ENGLISH);
    }

    private DiaryDesk desk(PublicHolidays holidays) {
        Ids ids = new Ids(new Random(7));
        Notices notices = new Notices(memory.outbox(), List.of(), ids, clock);
        Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
        return new DiaryDesk(
                memory.appointments(), new Diaries(memory.appointments(), List.of(), holidays), reception, clock);
    }
}
