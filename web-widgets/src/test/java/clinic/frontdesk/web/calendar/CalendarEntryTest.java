package clinic.frontdesk.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Profile;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a clinic is called, other programs read it as it is. */
class CalendarEntryTest {

    private static final String MANAGE = "https://desk.example/manage?clinic=harbour-physio#harbour-physio.1.x-_Y";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Physio \"Am Park\"",
                "\"",
                "Hals: Nase; Ohren, \\ und ^ ^n ^'",
                "M\u00fcller & S\u00f6hne \ud83d\udc68\u200d\u2695\ufe0f\ud83c\udfe5",
                "\u0639\u064a\u0627\u062f\u0629 \u200f\u0627\u0644\u0646\u0648\u0631\u200e 12",
                "=HYPERLINK(\"http://x\")",
                "<b>Bold</b>"
            })
    void carriesEachNameAsItIs(String name) {
        VEvent event = only(entry(name).text());
        assertEquals("Visit, " + name, event.getSummary().getValue());
        assertEquals(name, event.getOrganizer().getCommonName());
        assertEquals(name + ", Albany", event.getLocation().getValue());
    }

    @Test
    void leavesOutWhatNoTextHas() {
        VEvent event =
                only(entry("Am\u0000 Park\u0007\ud800\u2028\r\nBEGIN:VALARM").text());
        assertEquals("Am Park BEGIN:VALARM", event.getOrganizer().getCommonName());
        assertEquals(1, event.getAlarms().size());
    }

    /** RFC 5545 §3.1: 75 octets without the line break, and no character cut. */
    @Test
    void foldsLinesByOctetsAndCutsNoCharacter() {
        String name = "\u6f22\ud83d\udc68\u200d\u2695\ufe0f".repeat(40);
        String text = entry(name).text();
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertEquals("Visit, " + name, only(text).getSummary().getValue());
    }

    @Test
    void leavesOutOnlyTheEventThatCannotBeWritten() {
        Clinic clinic = SampleClinic.clinic();
        Appointment never = appointment(clinic, Instant.MAX.minus(Duration.ofDays(1)));
        CalendarEntry entry = CalendarEntry.ofAll(
                clinic, List.of(never, appointment(clinic, SampleClinic.NOW)), Locale.US, SampleClinic.NOW);
        assertEquals(
                SampleClinic.NOW, only(entry.text()).getDateStart().getValue().toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void leadsToWhereItIsChanged(String language) {
        Clinic clinic = SampleClinic.clinic();
        Appointment appointment = appointment(clinic, SampleClinic.NOW);
        String text = CalendarEntry.of(
                        clinic, appointment, Locale.forLanguageTag(language), SampleClinic.NOW, Optional.of(MANAGE))
                .text();
        VEvent event = only(text);
        assertEquals(MANAGE, event.getUrl().getValue());
        assertTrue(event.getDescription().getValue().endsWith(": " + MANAGE));
        String promise = Words.in(Locale.forLanguageTag(language)).say("letter.manage");
        assertFalse(
                event.getDescription().getValue().contains(promise), "it is read when it can't be changed any more");
        assertEquals(1, event.getAlarms().size());
        VAlarm alarm = event.getAlarms().get(0);
        assertTrue(alarm.getAction().isDisplay());
        assertEquals("-PT1H", alarm.getTrigger().getDuration().toString());
        assertEquals(event.getSummary().getValue(), alarm.getDescription().getValue());
    }

    @Test
    void wakesNobodyForWhatIsCancelled() {
        Clinic clinic = SampleClinic.clinic();
        Appointment cancelled = appointment(clinic, SampleClinic.NOW, AppointmentStatus.CANCELLED);
        CalendarEntry entry = CalendarEntry.of(clinic, cancelled, Locale.US, SampleClinic.NOW, Optional.of(MANAGE));
        assertEquals("CANCEL", entry.method());
        assertTrue(only(entry.text()).getAlarms().isEmpty());
        assertFalse(entry.text().contains("manage"));
    }

    /** The practitioner's calendar gives nobody a patient's rights. */
    @Test
    void givesNoLinkToWhoeverReadsThemAll() {
        Clinic clinic = SampleClinic.clinic();
        String all = CalendarEntry.ofAll(
                        clinic, List.of(appointment(clinic, SampleClinic.NOW)), Locale.US, SampleClinic.NOW)
                .text();
        assertFalse(all.contains("URL") || all.contains("VALARM"), all);
    }

    private static CalendarEntry entry(String name) {
        Clinic clinic = SampleClinic.described()
                .profile(profile -> new Profile(
                        name,
                        profile.timeZone(),
                        profile.locales(),
                        profile.country(),
                        profile.currency(),
                        profile.phone(),
                        new EmailAddress("desk@harbour.example"),
                        new Address(name, "Albany", null, null),
                        null,
                        profile.businessType()))
                .build();
        return CalendarEntry.of(
                clinic, appointment(clinic, SampleClinic.NOW), Locale.US, SampleClinic.NOW, Optional.of(MANAGE));
    }

    private static Appointment appointment(Clinic clinic, Instant start) {
        return appointment(clinic, start, AppointmentStatus.BOOKED);
    }

    private static Appointment appointment(Clinic clinic, Instant start, AppointmentStatus status) {
        Session session = new Session(
                new Slug("visit"), new Slug("rivera"), clinic.slug(), null, start, Timing.of(Duration.ofMinutes(30)));
        return new Appointment(
                new AppointmentId(new UUID(1, 2)),
                clinic.slug(),
                "7Q2K-XM4T",
                new LeadId(new UUID(3, 4)),
                session,
                status,
                null,
                0,
                0,
                null,
                SampleClinic.NOW);
    }

    private static VEvent only(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertEquals(1, calendars.size());
        assertEquals(1, calendars.get(0).getEvents().size());
        return calendars.get(0).getEvents().get(0);
    }
}
