package clinic.frontdesk.web.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.CallWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowViewTest {

    private static final Clinic CLINIC = SampleClinic.clinic();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CLINIC.timeZone()).toInstant();
    }

    private static WindowView view(String id, String from, String to, String now, String language) {
        CallWindow window = new CallWindow(id, at(from), at(to));
        return WindowView.of(window, CLINIC, Locale.forLanguageTag(language), at(now));
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
        WindowView view = view(CallWindow.SOONEST, from, to, "2026-12-02T13:37", "en-US");
        assertEquals("As soon as possible", view.name());
        assertEquals(when, view.when());
    }

    @Test
    void saysSoInOnePhrase() {
        assertEquals(
                "As soon as possible: today before 3:37 pm",
                view(CallWindow.SOONEST, "2026-12-02T13:37", "2026-12-02T15:37", "2026-12-02T13:37", "en-US")
                        .label());
        assertEquals(
                "Lo antes posible: mañana, jueves, entre las 9:00 y las 11:00",
                view(CallWindow.SOONEST, "2026-12-03T09:00", "2026-12-03T11:00", "2026-12-02T18:00", "es")
                        .label());
    }

    @Test
    void namesLaterWindowsByDayAndHours() {
        WindowView tomorrow =
                view("2026-12-03T09:00", "2026-12-03T09:00", "2026-12-03T12:00", "2026-12-02T13:37", "en-US");
        assertEquals("Tomorrow, Thursday", tomorrow.name());
        assertEquals("9:00 am to 12:00 pm", tomorrow.when());
        assertEquals("Tomorrow, Thursday, between 9:00 am and 12:00 pm", tomorrow.label());
        WindowView later = view("2026-12-04T13:00", "2026-12-04T13:00", "2026-12-04T17:00", "2026-12-02T13:37", "es");
        assertEquals("Viernes, 4 de diciembre", later.name());
        assertEquals("13:00 a 17:00", later.when());
    }

    @Test
    void saysInLettersTheDate() {
        CallWindow window = new CallWindow(CallWindow.SOONEST, at("2026-12-02T13:37"), at("2026-12-02T15:37"));
        assertEquals(
                "As soon as possible: Wednesday, December 2, between 1:37 and 3:37 pm",
                WindowView.of(window, CLINIC, Locale.US).label());
    }
}
