package clinic.frontdesk;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The world of the tests: a clinic in California with one practitioner, Monday to Friday 9 to 12 and 13 to 17, and a
 * visit of half an hour every 15 minutes. {@link #NOW} is Monday 30 November 2026, 8:00 there.
 */
public final class SampleClinic {

    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    public static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");

    private SampleClinic() {}

    public static ClinicBuilder described() {
        return described("harbour");
    }

    public static ClinicBuilder described(String slug) {
        return Clinic.describe(slug, "Harbour", ZONE, "(415) 555-0132", "US")
                .practitioner("rivera", "Ana Rivera", officeHours())
                .type(AppointmentType.visit("visit", "Visit", Timing.of(Duration.ofMinutes(30))));
    }

    public static Clinic clinic() {
        return described().build();
    }

    public static WeeklyHours officeHours() {
        return WeeklyHours.on(
                DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "12:00"), Hours.of("13:00", "17:00"));
    }

    public static Visitor visitor() {
        return visitor("Jo Lindqvist");
    }

    /** One of a family, who share a phone and an address. */
    public static Visitor visitor(String name) {
        return new Visitor(
                Contact.of(
                        new PersonName(name),
                        PhoneNumber.parse("(415) 555-0142", "US"),
                        new EmailAddress("jo@example.org")),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", NOW)),
                Provenance.unknown(Locale.US),
                false);
    }
}
