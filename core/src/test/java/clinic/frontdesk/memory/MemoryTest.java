package clinic.frontdesk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadChange.Noted;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final Memory memory = new Memory(Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC));
    private final Clinic clinic = SampleClinic.clinic();

    @Test
    void saysAtOnceThatThereIsNoTransaction() {
        assertThrows(IllegalStateException.class, () -> memory.clinics().all());
        assertThrows(IllegalStateException.class, () -> memory.clinics().save(clinic));
    }

    @Test
    void takesBackWhatAFailedTransactionStored() {
        assertThrows(ArithmeticException.class, () -> memory.transactions().run(() -> {
            memory.clinics().save(clinic);
            throw new ArithmeticException();
        }));
        assertEquals(
                List.of(), memory.transactions().within(() -> memory.clinics().all()));
    }

    @Test
    void aTransactionInsideAnotherJoinsIt() {
        assertThrows(ArithmeticException.class, () -> memory.transactions().run(() -> {
            memory.transactions().run(() -> memory.clinics().save(clinic));
            throw new ArithmeticException();
        }));
        assertEquals(
                List.of(), memory.transactions().within(() -> memory.clinics().all()));
    }

    @Test
    void whatWasDoneGoesAlongWhenALeadIsOfAnotherPerson() {
        Ids ids = new Ids(new Random(1));
        Clock clock = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
        Notices notices = new Notices(memory.outbox(), List.of(), ids, clock);
        Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
        memory.transactions().run(() -> {
            memory.clinics().save(clinic);
            Leads leads = memory.leads();
            Lead lead = reception.requestCallBack(clinic, SampleClinic.visitor(), CallWindow.SOONEST, null);
            LeadChange note = new LeadChange(
                    ids.next(),
                    clinic.slug(),
                    lead.id(),
                    new Noted("called"),
                    null,
                    null,
                    clock.instant(),
                    null,
                    false);
            leads.record(note);
            PersonId other = new PersonId(ids.next());
            leads.update(of(other, lead));
            assertEquals(List.of(note), leads.changes(clinic.slug(), other));
            assertEquals(List.of(), leads.changes(clinic.slug(), lead.person()));
        });
    }

    private static Lead of(PersonId person, Lead lead) {
        return new Lead(
                lead.id(),
                lead.clinic(),
                person,
                lead.reference(),
                lead.contact(),
                lead.enquiry(),
                lead.concern(),
                lead.provenance(),
                lead.promise(),
                lead.state(),
                lead.assignee(),
                lead.quarantined(),
                lead.receivedAt(),
                lead.unreadable());
    }
}
