package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Refusal;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.NaiveAvailability;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.Holder;
import clinic.frontdesk.booking.Holding;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Description;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Policy;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random visitors hold, book, move, cancel, confirm and wait; each answer must be the one that the rules give, read
 * naively over a list of what was agreed so far. The number of a failed case is the seed that replays it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BookingModelContract {

    private static final int STEPS = 1000;
    private static final Duration UNCONFIRMED = Duration.ofMinutes(30);

    /** All ports of the store. */
    protected abstract Store store(MovableClock clock);

    /** How many runs of a thousand steps. */
    protected abstract int runs();

    IntStream seeds() {
        return IntStream.range(0, runs());
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("seeds")
    void answersLikeTheModel(int seed) {
        MovableClock clock = new MovableClock();
        Run run = new Run(new Random(seed), clock, store(clock));
        for (int step = 0; step < STEPS; step++) {
            run.step();
        }
        assertTrue(run.successes > STEPS / 10, "too few agreed: " + run.successes);
    }

    /** One clinic, and the model beside it. */
    private static final class Run {

        private static final List<String> TYPES = List.of("short", "long", "group");

        private final Random random;
        private final MovableClock clock;
        private final Store store;
        private final Clinic clinic;
        private final Booking booking;
        private final Holding holding;
        private final Rescheduling rescheduling;
        private final Timetable timetable;

        private final Map<AppointmentId, Appointment> agreed = new LinkedHashMap<>();
        private final List<Hold> holds = new ArrayList<>();
        private int successes;
        private int visitors;

        Run(Random random, MovableClock clock, Store store) {
            this.random = random;
            this.clock = clock;
            this.store = store;
            this.clinic = clinic("m" + new Ids(new SecureRandom()).next());
            Ids ids = new Ids(new SecureRandom());
            Notices notices = new Notices(store.outbox(), List.of(), ids, clock);
            Reception reception = new Reception(store.leads(), store.consents(), notices, ids, clock);
            Diaries diaries = new Diaries(store.appointments());
            booking = new Booking(store.appointments(), diaries, reception, notices, ids, clock);
            holding = new Holding(store.appointments(), diaries, ids, clock);
            rescheduling = new Rescheduling(store.appointments(), diaries, reception, notices, ids, clock);
            timetable = new Timetable(diaries, clock);
            store.transactions().run(() -> store.clinics().save(clinic));
        }

        private static Clinic clinic(String slug) {
            WeeklyHours hours = WeeklyHours.on(
                    DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("09:00", "12:00"), Hours.of("13:00", "15:00"));
            return Clinic.describe(slug, "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US")
                    .room(new Room(new Slug("gym"), new Slug(slug)))
                    .practitioner("rivera", "Ana Rivera", hours)
                    .practitioner("okafor", "Tomas Okafor", hours)
                    .type(type("short", 30, 15, 0, 10, 1, false))
                    .type(type("long", 60, 20, 5, 0, 1, true))
                    .type(type("group", 45, 45, 0, 0, 3, true))
                    .policy(new Policy(List.of(), null, Duration.ofHours(1), Policy.Retention.USUAL))
                    .build();
        }

        private static AppointmentType type(
                String slug, int duration, int every, int before, int after, int capacity, boolean inRoom) {
            Timing timing = new Timing(
                    Duration.ofMinutes(duration),
                    Duration.ofMinutes(every),
                    Duration.ofMinutes(before),
                    Duration.ofMinutes(after));
            BookingRules rules = new BookingRules(
                    true, Confirmation.AUTO, Duration.ofMinutes(30), 3, capacity > 1 ? null : 7, capacity, null);
            return new AppointmentType(
                    new Slug(slug),
                    Text.of(slug),
                    Place.CLINIC,
                    Intent.DISCOVERY,
                    timing,
                    rules,
                    null,
                    Description.NONE,
                    List.of(),
                    inRoom ? List.of(new Slug("gym")) : List.of(),
                    List.of());
        }

        void step() {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> book();
                case 3, 4 -> hold();
                case 5 -> release();
                case 6, 7 -> move();
                case 8 -> cancel();
                case 9 -> confirm();
                case 10 -> clock.pass(Duration.ofSeconds(random.nextInt(1500)));
                default -> look();
            }
        }

        private void look() {
            LocalDate date =
                    LocalDate.ofInstant(clock.instant(), SampleClinic.ZONE).plusDays(random.nextInt(4));
            AppointmentType type = anyType();
            TimeRange day = new TimeRange(
                    date.atStartOfDay(SampleClinic.ZONE).toInstant(),
                    date.plusDays(1).atStartOfDay(SampleClinic.ZONE).toInstant());
            List<Slot> naive = NaiveAvailability.slots(SlotSearch.of(clinic, type, day, clock.instant()), entries());
            assertEquals(naive, store.transactions().within(() -> timetable
                    .on(clinic, TimesWish.of(type.slug().value()), date, 1)
                    .slots()));
        }

        private void hold() {
            AppointmentType type = anyType();
            Instant start = anyStart(type);
            @Nullable Practitioner wanted = anyPractitioner();
            String form = "form" + random.nextInt(6);
            @Nullable Hold own = random.nextInt(3) == 0 ? anyHold() : null;
            BookingWish wish = wish(type, start, wanted, own);
            List<Hold> leaving = leaving(wish, form);
            Set<String> tokens = leaving.stream().map(Hold::token).collect(Collectors.toSet());
            Expected expected = expect(searchOf(type, start, wanted).holding(tokens));
            answer(expected, () -> holding.hold(clinic, wish, Holder.of(form)), made -> {
                assertAgreed(made.session(), expected);
                holds.removeAll(leaving);
                holds.add(made);
            });
        }

        /** The hold that is named, that for the same time, and the oldest when the new one would be the third of its form. */
        private List<Hold> leaving(BookingWish wish, String form) {
            List<Hold> leaving = new ArrayList<>(holds);
            leaving.removeIf(hold -> !hold.token().equals(wish.hold()) && !isAskedAgain(hold, wish, form));
            List<Hold> others = new ArrayList<>(standing(form));
            others.removeAll(leaving);
            if (others.size() > 1) {
                leaving.add(others.get(0));
            }
            return leaving;
        }

        private static boolean isAskedAgain(Hold hold, BookingWish wish, String form) {
            return hold.form().equals(form)
                    && hold.session().type().equals(wish.type())
                    && hold.session().start().equals(wish.start());
        }

        private List<Hold> standing(String form) {
            return holds.stream()
                    .filter(hold -> hold.form().equals(form) && hold.standsAt(clock.instant()))
                    .toList();
        }

        private void release() {
            @Nullable Hold hold = anyHold();
            if (hold != null) {
                store.transactions().run(() -> holding.release(clinic, hold.token()));
                holds.remove(hold);
            }
        }

        private void book() {
            AppointmentType type = anyType();
            @Nullable Hold own = random.nextBoolean() ? anyHold() : null;
            boolean held = own != null && random.nextInt(4) > 0;
            AppointmentType wanted = held
                    ? clinic.appointmentType(
                                    Objects.requireNonNull(own).session().type())
                            .orElseThrow()
                    : type;
            Instant start = held ? Objects.requireNonNull(own).session().start() : anyStart(type);
            @Nullable Practitioner who = held ? null : anyPractitioner();
            boolean doubtful = random.nextInt(5) == 0;
            Expected expected =
                    expect(searchOf(wanted, start, who).holding(own == null ? Set.of() : Set.of(own.token())));
            Visitor visitor = SampleClinic.visitor("Jo " + visitors++).doubted(doubtful);
            answer(expected, () -> booking.book(clinic, visitor, wish(wanted, start, who, own)), made -> {
                assertAgreed(made.session(), expected);
                assertEquals(doubtful ? AppointmentStatus.UNCONFIRMED : AppointmentStatus.BOOKED, made.status());
                if (held && isHeldFor(Objects.requireNonNull(own), expected)) {
                    assertEquals(own.session(), made.session());
                }
                holds.remove(own);
                agreed.put(made.id(), made);
            });
        }

        /** A hold keeps its practitioner, unless appointments have filled the day of that one meanwhile. */
        private boolean isHeldFor(Hold own, Expected expected) {
            return own.standsAt(clock.instant())
                    && expected.free.contains(own.session().practitioner());
        }

        private void move() {
            @Nullable Appointment mine = anyAppointment();
            if (mine == null || !isChangeable(mine)) {
                return;
            }
            AppointmentType type = clinic.appointmentType(mine.type()).orElseThrow();
            Instant start = anyStart(type);
            @Nullable Practitioner who = anyPractitioner();
            Expected expected = expect(searchOf(type, start, who).moving(mine.id()));
            answer(
                    expected,
                    () -> rescheduling.move(clinic, mine, new MoveWish(start, who == null ? null : who.slug(), null)),
                    moved -> {
                        assertAgreed(moved.session(), expected);
                        agreed.put(moved.id(), moved);
                    });
        }

        private void cancel() {
            @Nullable Appointment mine = anyAppointment();
            if (mine == null || !isChangeable(mine)) {
                return;
            }
            Appointment cancelled = store.transactions().within(() -> rescheduling.cancel(clinic, mine));
            assertEquals(AppointmentStatus.CANCELLED, cancelled.status());
            agreed.put(cancelled.id(), cancelled);
        }

        private void confirm() {
            Optional<Appointment> doubted = agreed.values().stream()
                    .filter(one -> one.status() == AppointmentStatus.UNCONFIRMED)
                    .findFirst();
            if (doubted.isEmpty()) {
                return;
            }
            Appointment mine = doubted.get();
            if (mine.standsAt(clock.instant())) {
                Appointment confirmed = store.transactions().within(() -> rescheduling.confirm(clinic, mine));
                assertEquals(AppointmentStatus.BOOKED, confirmed.status());
                assertEquals(mine.session(), confirmed.session());
                agreed.put(confirmed.id(), confirmed);
            } else {
                agreed.remove(mine.id());
            }
        }

        private boolean isChangeable(Appointment mine) {
            return !mine.start().minus(Duration.ofHours(1)).isBefore(clock.instant());
        }

        /** What the rules say: free with whom, taken, or never offered. */
        private record Expected(List<Slug> free, @Nullable String refusal) {}

        private Expected expect(SlotSearch search) {
            if (NaiveAvailability.slots(search, List.of()).isEmpty()) {
                return new Expected(List.of(), "start-not-offered");
            }
            List<Slot> slots = NaiveAvailability.slots(search, entries());
            return slots.isEmpty()
                    ? new Expected(List.of(), "slot-taken")
                    : new Expected(slots.get(0).practitioners(), null);
        }

        private <T> void answer(Expected expected, Supplier<T> use, Consumer<T> agreedOn) {
            @Nullable T made = null;
            @Nullable String refusal = null;
            try {
                made = store.transactions().within(use);
            } catch (Refusal refused) {
                refusal = refused.code();
            }
            if (made != null) {
                assertEquals(expected.refusal, refusal);
                agreedOn.accept(made);
                successes++;
                return;
            }
            // a free time may still be refused to what only holds it, when enough of the day is held
            if (expected.refusal != null || !isHeldALot()) {
                assertEquals(expected.refusal, refusal);
            }
        }

        private boolean isHeldALot() {
            return entries().stream().filter(entry -> entry.hold() != null).count() > 1;
        }

        /** Who has it was free, and no minute of anyone or of the room is in two sessions. */
        private void assertAgreed(Session session, Expected expected) {
            assertTrue(expected.free.contains(session.practitioner()));
            boolean needsRoom = !clinic.appointmentType(session.type())
                    .orElseThrow()
                    .rooms()
                    .isEmpty();
            assertEquals(needsRoom ? new Slug("gym") : null, session.room());
        }

        private List<Entry> entries() {
            Instant now = clock.instant();
            return Stream.concat(
                            agreed.values().stream()
                                    .filter(one -> one.status().keepsTime())
                                    .filter(one -> one.status() != AppointmentStatus.UNCONFIRMED
                                            || now.isBefore(one.bookedAt().plus(UNCONFIRMED)))
                                    .map(one -> entry(one.session(), null, one.id())),
                            holds.stream()
                                    .filter(hold -> hold.standsAt(now))
                                    .map(hold -> entry(
                                            hold.session(), new Entry.Hold(hold.token(), hold.expiresAt()), null)))
                    .toList();
        }

        private static Entry entry(Session session, Entry.@Nullable Hold hold, @Nullable AppointmentId id) {
            return new Entry(
                    session.time(),
                    session.timing().bufferBefore(),
                    session.timing().bufferAfter(),
                    session.practitioner(),
                    session.location(),
                    session.room(),
                    session.type(),
                    hold,
                    id);
        }

        private SlotSearch searchOf(AppointmentType type, Instant start, @Nullable Practitioner who) {
            TimeRange instant = TimeRange.of(start, Duration.ofNanos(1));
            SlotSearch search = SlotSearch.of(clinic, type, instant, clock.instant());
            return who == null ? search : search.at(List.of(who), null);
        }

        private static BookingWish wish(
                AppointmentType type, Instant start, @Nullable Practitioner who, @Nullable Hold own) {
            return new BookingWish(
                    type.slug(), start, who == null ? null : who.slug(), null, own == null ? null : own.token());
        }

        private AppointmentType anyType() {
            return clinic.appointmentType(new Slug(TYPES.get(random.nextInt(TYPES.size()))))
                    .orElseThrow();
        }

        private @Nullable Practitioner anyPractitioner() {
            return random.nextBoolean() ? null : clinic.practitioners().get(random.nextInt(2));
        }

        /** Mostly on the grid of the type, today, tomorrow, or too late. */
        private Instant anyStart(AppointmentType type) {
            LocalDate date =
                    LocalDate.ofInstant(clock.instant(), SampleClinic.ZONE).plusDays(random.nextInt(3));
            Instant open = date.atTime(random.nextInt(3) == 0 ? 13 : 9, 0)
                    .atZone(SampleClinic.ZONE)
                    .toInstant();
            Duration late = type.timing().every().multipliedBy(random.nextInt(8));
            return open.plus(late).plusSeconds(random.nextInt(20) == 0 ? 60 : 0);
        }

        private @Nullable Hold anyHold() {
            return holds.isEmpty() ? null : holds.get(random.nextInt(holds.size()));
        }

        private @Nullable Appointment anyAppointment() {
            List<Appointment> open = agreed.values().stream()
                    .filter(one -> one.status() == AppointmentStatus.BOOKED
                            && one.start().isAfter(clock.instant()))
                    .toList();
            return open.isEmpty() ? null : open.get(random.nextInt(open.size()));
        }
    }
}
