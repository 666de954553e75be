package clinic.frontdesk.web.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.words.TimeFormats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallWindowViewTest {

    private static final Clinic CLINIC = SampleClinic.clinic();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CLINIC.timeZone()).toInstant();
    }

    private static TimeFormats clocks(@Nullable String zone, String language) {
        return TimeFormats.of(CLINIC, Provenance.zone(zone), Locale.forLanguageTag(language));
    }

    private static CallWindowView view(String id, String from, String to, String now, String language) {
        CallWindow window = new CallWindow(id, at(from), at(to));
        return CallWindowView.of(window, clocks(null, language), at(now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-12-02T13:37 | 2026-12-02T15:37 | Today before 3:37 pm
                    2026-12-02T14:00 | 2026-12-02T16:00 | Today between 2:00 and 4:00 pm
                    2026-12-02T16:30 | 2026-12-03T10:30 | From today 4:30 pm until tomorrow, Thursday, 10:30 am
                    2026-12-03T09:00 | 2026-12-03T11:00 | We are closed now: tomorrow, Thursday, between 9:00 and 11:00 am
                    2026-12-07T11:00 | 2026-12-07T13:00 | We are closed now: Monday, December 7, between 11:00 am and 1:00 pm
                    """)
    void namesTheTrueSoonestWindow(String from, String to, String when) {
        CallWindowView view = view(CallWindow.SOONEST, from, to, "2026-12-02T13:37", "en-US");
        assertEquals("As soon as possible", view.name());
        assertEquals(when, view.when());
    }

    @Test
    void saysSoInOnePhrase() {
        assertEquals(
                "As soon as possible: today before 3:37 pm Pacific Time",
                view(CallWindow.SOONEST, "2026-12-02T13:37", "2026-12-02T15:37", "2026-12-02T13:37", "en-US")
                        .label());
        assertEquals(
                "Lo antes posible: mañana, jueves, entre las 9:00 y las 11:00, hora del Pacífico",
                view(CallWindow.SOONEST, "2026-12-03T09:00", "2026-12-03T11:00", "2026-12-02T18:00", "es")
                        .label());
    }

    @Test
    void namesLaterWindowsByDayAndHours() {
        CallWindowView tomorrow =
                view("2026-12-03T09:00", "2026-12-03T09:00", "2026-12-03T12:00", "2026-12-02T13:37", "en-US");
        assertEquals("Tomorrow, Thursday", tomorrow.name());
        assertEquals("9:00 am to 12:00 pm", tomorrow.when());
        assertEquals("Tomorrow, Thursday, between 9:00 am and 12:00 pm Pacific Time", tomorrow.label());
        CallWindowView later =
                view("2026-12-04T13:00", "2026-12-04T13:00", "2026-12-04T17:00", "2026-12-02T13:37", "es");
        assertEquals("Viernes, 4 de diciembre", later.name());
        assertEquals("13:00 a 17:00", later.when());
    }

    @Test
    void saysInLettersTheDate() {
        CallWindow window = new CallWindow(CallWindow.SOONEST, at("2026-12-02T13:37"), at("2026-12-02T15:37"));
        assertEquals(
                "Wednesday, December 2, between 1:37 and 3:37 pm",
                CallWindowView.dated(window, clocks(null, "en-US").clinic()));
    }

    /** Now is 1:37 pm at the clinic, on the Pacific coast. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    America/New_York | asap | 2026-12-02T13:37 | 2026-12-02T15:37 | Today before 6:37 pm | Eastern Time | 3:37 pm at the clinic
                    America/New_York | 2026-12-03T09:00 | 2026-12-03T09:00 | 2026-12-03T12:00 | 12:00 to 3:00 pm | Eastern Time | 9:00 am to 12:00 pm at the clinic
                    America/Tijuana | 2026-12-03T09:00 | 2026-12-03T09:00 | 2026-12-03T12:00 | 9:00 am to 12:00 pm | Pacific Time | none
                    Asia/Tokyo | 2026-12-03T09:00 | 2026-12-03T09:00 | 2026-12-03T12:00 | 2:00 to 5:00 am | Japan Standard Time | Thursday, December 3, between 9:00 am and 12:00 pm at the clinic
                    Asia/Tokyo | asap | 2026-12-02T13:37 | 2026-12-02T15:37 | Today before 8:37 am | Japan Standard Time | Wednesday, December 2, 3:37 pm at the clinic
                    Australia/Lord_Howe | asap | 2026-12-02T13:37 | 2026-12-02T15:37 | Today before 10:37 am | Lord Howe Time | Wednesday, December 2, 3:37 pm at the clinic
                    """)
    void saysItOnTheVisitorsClockAndThenOnTheClinics(
            String zone, String id, String from, String to, String when, String name, @Nullable String atClinic) {
        CallWindow window = new CallWindow(id, at(from), at(to));
        CallWindowView view = CallWindowView.of(window, clocks(zone, "en-US"), at("2026-12-02T13:37"));
        assertEquals(when, view.when());
        assertEquals(name, view.zone());
        assertEquals(atClinic, view.atClinic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Etc/Unknown",
                "america/new_york",
                "Mars/Base",
                "+05:30",
                "Etc/GMT+5",
                "GMT-3",
                "EST",
                "",
                "\u0000"
            })
    void goesByTheClinicsClockWhereTheVisitorsIsNotKnown(String zone) {
        CallWindow window = new CallWindow("2026-12-03T09:00", at("2026-12-03T09:00"), at("2026-12-03T12:00"));
        CallWindowView view = CallWindowView.of(window, clocks(zone, "en-US"), at("2026-12-02T13:37"));
        assertEquals("9:00 am to 12:00 pm", view.when());
        assertEquals("Pacific Time", view.zone());
        assertNull(view.atClinic());
    }

    @Test
    void saysInOnePhraseWithBothClocks() {
        CallWindow window = new CallWindow(CallWindow.SOONEST, at("2026-12-02T13:37"), at("2026-12-02T15:37"));
        assertEquals(
                "As soon as possible: today before 6:37 pm Eastern Time (3:37 pm at the clinic)",
                CallWindowView.of(window, clocks("America/New_York", "en-US"), at("2026-12-02T13:37"))
                        .label());
    }
}
