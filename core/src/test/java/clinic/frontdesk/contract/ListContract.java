package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments.Side;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.CallList;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That each list leads to all of its rows once, on every store, and that who can't be mailed is in one of them. */
public abstract class ListContract extends AtTheDesk {

    private static final String MAIL = "mail";
    private static final Enquiry.Pricing QUESTION =
            new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null);

    private final Clinic clinic = SampleClinic.described("l" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void opens() {
        run(() -> store().clinics().save(clinic));
    }

    /** Ten came in each instant, so that some of the same instant are on two slices. */
    @Test
    void listsEachLeadOnceThereAndBack() {
        Set<Lead> all = new HashSet<>();
        for (int i = 0; i < 201; i++) {
            all.add(ask(i));
            clock.pass(Duration.ofMillis(i % 10 == 0 ? 1 : 0));
        }
        assertThereAndBack(all, 201, cursor -> desk().slice(staff, LeadFilter.newest(50), cursor));
    }

    @Test
    void staysWhereItIsWhenSomebodyComesOrGoes() {
        List<Lead> all = IntStream.range(0, 20).mapToObj(this::later).toList();
        Slice<Lead> first = within(() -> desk().slice(staff, LeadFilter.newest(5), null));
        later(20);
        later(21);
        run(() -> quarantine().setAside(staff, first.items().get(4).id()));
        Slice<Lead> second = within(
                () -> desk().slice(staff, LeadFilter.newest(5), first.next().orElseThrow()));
        assertEquals(List.of(all.get(14), all.get(13), all.get(12), all.get(11), all.get(10)), second.items());
        assertEquals(List.of(7L, 11L, 21L), List.of(second.from(), second.to(), second.total()));
        assertEquals(
                all.get(19),
                within(() -> desk().slice(
                                        staff,
                                        LeadFilter.newest(5),
                                        second.previous().orElseThrow()))
                        .items()
                        .get(1));
    }

    @Test
    void leadsToTheEndWhereNothingIsLeftAtTheCursor() {
        Lead only = later(0);
        Lead gone = later(1);
        Cursor beyond = Cursor.after(only.position());
        assertEquals(List.of(only), items(LeadFilter.newest(1), beyond));
        Cursor ahead = Cursor.before(gone.position());
        assertEquals(List.of(gone), items(LeadFilter.newest(1), ahead));
        run(() -> quarantine().setAside(staff, only.id()));
        run(() -> quarantine().setAside(staff, gone.id()));
        Slice<Lead> none = within(() -> desk().slice(staff, LeadFilter.newest(1), beyond));
        assertEquals(List.of(0L, 0L, 0L), List.of(none.from(), none.to(), none.total()));
        assertTrue(none.isWhole());
    }

    @Test
    void listsAppointmentsByStartOnBothSidesOfNow() {
        Set<Appointment> ahead = new HashSet<>();
        Set<Appointment> past = new HashSet<>();
        Lead lead = ask(0);
        for (int i = 0; i < 101; i++) {
            ahead.add(book(lead, SampleClinic.NOW.plus(Duration.ofHours(i / 10))));
            past.add(book(lead, SampleClinic.NOW.minus(Duration.ofHours(1 + i / 10))));
        }
        assertThereAndBack(ahead, 101, cursor -> store().appointments()
                .slice(clinic.slug(), Side.AHEAD, SampleClinic.NOW, cursor, 40));
        assertThereAndBack(past, 101, cursor -> store().appointments()
                .slice(clinic.slug(), Side.PAST, SampleClinic.NOW, cursor, 40));
        assertEquals(101, within(() -> store().appointments().count(clinic.slug(), Side.PAST, SampleClinic.NOW)));
    }

    @Test
    void listsWhatFailsOnceThereAndBack() {
        Set<Delivery> failing = new HashSet<>();
        for (int i = 0; i < 101; i++) {
            failing.add(failed(Status.DEAD, "other", ids.next(), EventType.LEAD_RECEIVED));
            failing.add(failed(Status.PENDING, "other", ids.next(), EventType.LEAD_RECEIVED));
            clock.pass(Duration.ofMillis(i % 5 == 0 ? 1 : 0));
        }
        assertThereAndBack(failing, 202, cursor -> store().outbox().failing(clinic.slug(), cursor, 40));
    }

    @Test
    void findsAllWhoCantBeMailedAmongAllThatFails() {
        Set<LeadId> unmailed = new HashSet<>();
        for (int i = 0; i < 120; i++) {
            Lead lead = later(i);
            unmailed.add(lead.id());
            failed(Status.DEAD, MAIL, lead.id().value(), EventType.LEAD_RECEIVED);
        }
        Lead booked = later(200);
        unmailed.add(booked.id());
        Appointment appointment = book(booked, SampleClinic.NOW.plus(Duration.ofDays(1)));
        failed(Status.DEAD, MAIL, appointment.id().value(), EventType.APPOINTMENT_MOVED);
        for (int i = 0; i < 150; i++) {
            failed(Status.DEAD, "other", later(300 + i).id().value(), EventType.LEAD_RECEIVED);
        }
        failed(Status.PENDING, MAIL, later(500).id().value(), EventType.LEAD_RECEIVED);
        CallList list = callList();
        assertEquals(
                unmailed,
                list.calls().stream()
                        .filter(call -> call.unmailedSince() != null)
                        .map(LeadBrief::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whoWasCalledSinceOrLaidAsideIsNotToBeCalled() {
        List<Lead> all = IntStream.range(0, 5).mapToObj(this::later).toList();
        all.forEach(lead -> failed(Status.DEAD, MAIL, lead.id().value(), EventType.LEAD_RECEIVED));
        clock.pass(Duration.ofMinutes(1));
        run(() -> followUp().logCall(staff, all.get(0).id(), CallOutcome.SPOKE, null));
        run(() -> followUp().mark(staff, all.get(1).id(), LeadState.DECLINED));
        run(() -> quarantine().setAside(staff, all.get(2).id()));
        assertEquals(
                Set.of(all.get(3).id(), all.get(4).id()),
                callList().calls().stream().map(LeadBrief::id).collect(Collectors.toSet()));
        clock.pass(Duration.ofMinutes(1));
        failed(Status.DEAD, MAIL, all.get(0).id().value(), EventType.LEAD_RECEIVED);
        assertEquals(3, callList().calls().size());
    }

    @Test
    void callsEachPersonOnceByWhatWasPromised() {
        clock.pass(Duration.ofHours(2));
        Lead first = ask(1);
        clock.pass(Duration.ofMinutes(1));
        Lead second = ask(1);
        clock.pass(Duration.ofMinutes(1));
        Lead other = ask(2);
        failed(Status.DEAD, MAIL, second.id().value(), EventType.LEAD_RECEIVED);
        List<LeadBrief> calls = callList().calls();
        assertEquals(
                List.of(first.id(), other.id()),
                calls.stream().map(LeadBrief::id).toList());
        assertTrue(calls.get(0).unmailedSince() != null && calls.get(1).unmailedSince() == null);
    }

    private <T> void assertThereAndBack(Set<T> all, int many, Function<@Nullable Cursor, Slice<T>> list) {
        List<T> there = new ArrayList<>();
        Slice<T> slice = within(() -> list.apply(null));
        there.addAll(slice.items());
        List<Slice<T>> slices = new ArrayList<>(List.of(slice));
        while (slice.next().isPresent()) {
            Cursor next = Cursor.read(slice.next().get().toString());
            slice = within(() -> list.apply(next));
            assertEquals(there.size() + 1, slice.from());
            there.addAll(slice.items());
            assertEquals(there.size(), slice.to());
            assertEquals(many, slice.total());
            slices.add(slice);
        }
        assertEquals(many, there.size());
        assertEquals(all, new HashSet<>(there));
        for (int i = slices.size() - 1; i > 0; i--) {
            Cursor previous = slices.get(i).previous().orElseThrow();
            assertEquals(slices.get(i - 1), within(() -> list.apply(previous)));
        }
        assertTrue(slices.get(0).previous().isEmpty());
    }

    private List<Lead> items(LeadFilter filter, Cursor cursor) {
        return within(() -> desk().slice(staff, filter, cursor)).items();
    }

    private CallList callList() {
        return within(() -> desk().callList(staff, clock.instant().plus(Duration.ofDays(1)), MAIL));
    }

    private Lead later(int person) {
        clock.pass(Duration.ofSeconds(1));
        return ask(person);
    }

    private Lead ask(int person) {
        Visitor visitor = new Visitor(
                Contact.of(
                        new PersonName("Jo " + person),
                        PhoneNumber.parse("(415) 555-%04d".formatted(person), "US"),
                        null),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", SampleClinic.NOW)),
                Provenance.unknown(Locale.US),
                false);
        return within(() -> reception().askPricing(clinic, visitor, QUESTION));
    }

    private Appointment book(Lead lead, Instant start) {
        Appointment booked = new Appointment(
                new AppointmentId(ids.next()),
                clinic.slug(),
                ids.reference(),
                lead.id(),
                new Session(
                        new Slug("visit"),
                        new Slug("rivera"),
                        new Slug("main"),
                        null,
                        start,
                        Timing.of(Duration.ofMinutes(30))),
                AppointmentStatus.BOOKED,
                null,
                0,
                0,
                null,
                clock.instant());
        run(() -> store().appointments().add(booked));
        return booked;
    }

    /** A delivery whose last attempt failed just now; its next one is no test's of the same store. */
    private Delivery failed(Status status, String courier, UUID subject, EventType type) {
        Instant now = clock.instant();
        Instant due = status == Status.PENDING ? now.plus(Duration.ofDays(1)) : now;
        Event event = new Event(ids.next(), clinic.slug(), type, subject, now);
        Delivery delivery = new Delivery(ids.next(), event, courier, "-", "lane", status, 1, now, due, "refused");
        run(() -> store().outbox().add(List.of(delivery)));
        return delivery;
    }
}
