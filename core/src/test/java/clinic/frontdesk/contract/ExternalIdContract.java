package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application around Frontdesk can look up by ids of its own. */
public abstract class ExternalIdContract extends OverAStore {

    private static final String OWN = "member-7";

    private final Clinic ours = SampleClinic.described("x" + ids.next()).build();
    private final Clinic theirs = SampleClinic.described("y" + ids.next()).build();

    @BeforeEach
    void opens() {
        store().transactions().run(() -> {
            store().clinics().save(ours);
            store().clinics().save(theirs);
        });
    }

    @Test
    void findsEnquiriesNewestFirst() {
        Lead first = lead(ours, OWN, SampleClinic.NOW);
        Lead second = lead(ours, OWN, SampleClinic.NOW.plusSeconds(1));
        lead(ours, "Member-7", SampleClinic.NOW);
        assertEquals(List.of(second, first), within(() -> store().leads().ofExternalId(ours.slug(), OWN)));
    }

    @Test
    void findsAppointmentsLatestFirst() {
        Appointment first = appointment(ours, OWN, SampleClinic.NOW);
        Appointment second = appointment(ours, OWN, SampleClinic.NOW.plus(Duration.ofHours(1)));
        appointment(ours, "member-70", SampleClinic.NOW.plus(Duration.ofHours(2)));
        assertEquals(List.of(second, first), within(() -> store().appointments().ofExternalId(ours.slug(), OWN)));
    }

    @Test
    void findsNothingOfAnotherClinic() {
        lead(ours, OWN, SampleClinic.NOW);
        appointment(ours, OWN, SampleClinic.NOW);
        assertEquals(List.of(), within(() -> store().leads().ofExternalId(theirs.slug(), OWN)));
        assertEquals(List.of(), within(() -> store().appointments().ofExternalId(theirs.slug(), OWN)));
    }

    @Test
    void refusesIdThatIsTooLong() {
        String longest = "x".repeat(Appointment.MOST_EXTERNAL_ID);
        Appointment kept = appointment(ours, longest, SampleClinic.NOW);
        assertEquals(List.of(kept), within(() -> store().appointments().ofExternalId(ours.slug(), longest)));
        assertThrows(IllegalArgumentException.class, () -> kept.withExternalId(longest + "x"));
    }

    private Appointment appointment(Clinic clinic, String own, Instant start) {
        Lead lead = lead(clinic, null, SampleClinic.NOW);
        Session session = new Session(
                new Slug("visit"),
                new Slug("rivera"),
                new Slug("main"),
                null,
                start,
                Timing.of(Duration.ofMinutes(30)));
        Appointment made = Appointment.of(
                        new AppointmentId(ids.next()),
                        clinic.slug(),
                        lead.reference(),
                        lead.id(),
                        session,
                        AppointmentStatus.BOOKED,
                        SampleClinic.NOW)
                .withExternalId(own);
        store().transactions().run(() -> store().appointments().add(made));
        return made;
    }

    private Lead lead(Clinic clinic, @Nullable String own, Instant at) {
        Contact contact = new Contact(new PersonName("Jo March"), null, new EmailAddress("jo@example.org"), own);
        Lead lead = Lead.received(
                new LeadId(ids.next()),
                clinic.slug(),
                new PersonId(ids.next()),
                ids.reference(),
                contact,
                new Enquiry.Visit(new Slug("visit"), Intent.DISCOVERY),
                at);
        store().transactions().run(() -> store().leads().add(lead));
        return lead;
    }

    private <T> T within(Supplier<T> asked) {
        return store().transactions().within(asked);
    }
}
