package clinic.frontdesk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.memory.Memory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ClinicDirectoryTest {

    private static final Slug HARBOUR = new Slug("harbour");

    private final Memory memory = new Memory(Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC));
    private final ClinicDirectory directory = new ClinicDirectory(memory.clinics());

    @Test
    void opensWhatWasPublished() {
        Clinic clinic = within(() -> directory.publish(SampleClinic.clinic()));
        assertEquals(clinic, within(() -> directory.open("harbour")));
    }

    @Test
    void knowsNoOtherClinic() {
        assertThrows(ClinicRefusal.UnknownClinic.class, () -> within(() -> directory.open("harbour")));
        assertThrows(ClinicRefusal.UnknownClinic.class, () -> within(() -> directory.open("../etc")));
    }

    @Test
    void aClosedClinicStillHasAPhone() {
        within(() -> directory.publish(SampleClinic.clinic()));
        memory.transactions().run(() -> directory.close(HARBOUR));
        var refusal = assertThrows(ClinicRefusal.ClinicClosed.class, () -> within(() -> directory.open("harbour")));
        assertEquals("+14155550132", refusal.phone().e164());
    }

    @Test
    void aClosedClinicOpensAgain() {
        within(() -> directory.publish(SampleClinic.clinic()));
        memory.transactions().run(() -> directory.close(HARBOUR));
        within(() -> directory.publish(SampleClinic.clinic()));
        assertEquals(HARBOUR, within(() -> directory.open("harbour")).slug());
    }

    /** As an application does that changes what it has found. */
    @Test
    void opensAClinicWhoseDescriptionIsThatOfAClosedOne() {
        within(() -> directory.publish(SampleClinic.clinic()));
        memory.transactions().run(() -> directory.close(HARBOUR));
        Clinic found = within(() -> memory.clinics().find(HARBOUR)).orElseThrow();
        assertTrue(found.closed());
        Clinic opened = within(() -> directory.publish(found.change().build()));
        assertEquals(opened, within(() -> directory.open("harbour")));
        memory.transactions().run(() -> directory.close(HARBOUR));
        Clinic other = Clinic.describe("other", "Other", SampleClinic.ZONE, "(415) 555-0132", "US")
                .closed(true)
                .build();
        assertEquals(within(() -> directory.publish(other)), within(() -> directory.open("other")));
    }

    @Test
    void retiresWhatADescriptionNoLongerHas() {
        within(() -> directory.publish(SampleClinic.clinic()));
        Clinic bare = Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US")
                .build();
        within(() -> directory.publish(bare));
        Clinic now = within(() -> directory.publish(bare));
        assertTrue(now.practitioner(new Slug("rivera")).isEmpty());
        assertEquals("Ana Rivera", now.practitionerName(new Slug("rivera")));
        assertEquals("Visit", now.typeName(new Slug("visit")).in(Locale.US));
    }

    @Test
    void bringsBackWhatADescriptionHasAgain() {
        within(() -> directory.publish(SampleClinic.clinic()));
        within(() -> directory.publish(Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US")
                .build()));
        Clinic now = within(() -> directory.publish(SampleClinic.clinic()));
        assertTrue(now.practitioner(new Slug("rivera")).isPresent());
        assertEquals(List.of(), now.retired().practitioners());
    }

    @Test
    void remembersFormerConsentTexts() {
        within(() -> directory.publish(SampleClinic.clinic()));
        Clinic now = within(() -> directory.publish(
                SampleClinic.described().intake(asking("2", "Call me.")).build()));
        assertTrue(now.consentText(ConsentPurpose.CONTACT, "1").isPresent());
        assertEquals(
                "2",
                now.intake()
                        .currentConsent(ConsentPurpose.CONTACT)
                        .orElseThrow()
                        .version());
    }

    @Test
    void refusesReferencesToWhatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> SampleClinic.described()
                .room(new Room(new Slug("gym"), new Slug("nowhere")))
                .build());
        assertThrows(IllegalArgumentException.class, () -> SampleClinic.described()
                .type(AppointmentType.visit("visit", "Twice", Timing.of(Duration.ofMinutes(5))))
                .build());
    }

    private static Intake asking(String version, String words) {
        ConsentText consent = new ConsentText(ConsentPurpose.CONTACT, version, Text.of(words));
        return new Intake(List.of(), List.of(), false, List.of(consent), Payment.UNSAID, null, null);
    }

    private <T> T within(Supplier<T> work) {
        return memory.transactions().within(work);
    }
}
