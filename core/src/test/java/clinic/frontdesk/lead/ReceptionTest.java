package clinic.frontdesk.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contract.Pigeon;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);

    private final Clinic clinic = SampleClinic.clinic();
    private final Memory memory = new Memory(CLOCK);
    private final Ids ids = new Ids(new Random(3));
    private final Notices notices = new Notices(memory.outbox(), List.of(new Pigeon()), ids, CLOCK);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void keepsALeadAndAnnouncesIt() {
        Lead lead = within(() -> reception.requestCallBack(clinic, SampleClinic.visitor(), "asap", null));
        assertEquals(List.of(lead), within(() -> memory.leads().list(clinic.slug(), LeadFilter.newest(10))));
        List<Delivery> waiting =
                within(() -> memory.outbox().about(clinic.slug(), lead.id().value()));
        assertEquals(
                Set.of(EventType.LEAD_RECEIVED, EventType.PROMISE_OVERDUE),
                waiting.stream().map(delivery -> delivery.event().type()).collect(Collectors.toSet()));
    }

    @Test
    void refusesAWindowThatIsNotOffered() {
        assertThrows(
                LeadRefusal.WindowNotOffered.class,
                () -> within(
                        () -> reception.requestCallBack(clinic, SampleClinic.visitor(), "2026-11-30T03:00", null)));
    }

    @Test
    void quarantinesADoubtfulEnquiryWithoutAnnouncingIt() {
        Lead lead = setAside();
        assertTrue(lead.quarantined());
        assertEquals(List.of(), within(() -> memory.outbox()
                .about(clinic.slug(), lead.id().value())));
        LeadFilter quarantine = LeadFilter.setAside(10);
        assertEquals(1, within(() -> memory.leads().count(clinic.slug(), quarantine)));
    }

    @Test
    void hasStaffToldOnTheNextMorningOfAllThatWasSetAside() {
        setAside();
        setAside();
        Instant morning = ZonedDateTime.ofInstant(SampleClinic.NOW, clinic.timeZone())
                .with(LocalTime.of(8, 0))
                .toInstant();
        Instant next = SampleClinic.NOW.isBefore(morning) ? morning : morning.plus(Duration.ofDays(1));
        List<Delivery> due = within(() -> memory.outbox().take(next, next, Set.of(), 10));
        assertEquals(
                List.of(EventType.LEADS_SET_ASIDE),
                due.stream().map(delivery -> delivery.event().type()).toList());
        Instant before = next.minusSeconds(1);
        assertEquals(List.of(), within(() -> memory.outbox().take(before, next, Set.of(), 10)));
    }

    private Lead setAside() {
        Visitor usual = SampleClinic.visitor();
        Visitor doubtful = new Visitor(usual.contact(), usual.concern(), usual.consents(), usual.provenance(), true);
        Enquiry.Pricing question = new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null);
        return within(() -> reception.askPricing(clinic, doubtful, question));
    }

    @Test
    void nobodyIsContactedWithoutConsent() {
        Visitor usual = SampleClinic.visitor();
        assertThrows(
                LeadRefusal.ConsentMissing.class,
                () -> new Visitor(usual.contact(), usual.concern(), List.of(), usual.provenance(), false));
    }

    private <T> T within(Supplier<T> work) {
        return memory.transactions().within(work);
    }
}
