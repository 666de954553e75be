package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.BusyCalendars;
import clinic.frontdesk.appointment.BusyFeed;
import clinic.frontdesk.appointment.BusyFeedDesk;
import clinic.frontdesk.appointment.BusyFeedRound;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.appointment.TimesWish;
import clinic.frontdesk.appointment.Timetable;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the calendars that practitioners keep elsewhere, on every store. */
public abstract class BusyFeedContract {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final TimeRange MORNING = TimeRange.of(NINE, Duration.ofHours(2));
    private static final URI ADDRESS = URI.create("https://calendar.example/private-8c1d/basic.ics");
    private static final Slug RIVERA = new Slug("rivera");

    private final MovableClock clock = new MovableClock();
    private final Ids ids = new Ids(new SecureRandom());
    private final Clinic clinic = SampleClinic.described("c" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
    private final Map<URI, List<TimeRange>> calendars = new HashMap<>();
    private @Nullable RuntimeException fault;
    private @Nullable Store store;

    /** All ports of the store; called once in each test. */
    protected abstract Store store(Clock clock);

    @BeforeEach
    void opens() {
        within(() -> {
            store().clinics().save(clinic);
            return true;
        });
        calendars.put(ADDRESS, List.of(MORNING));
    }

    @Test
    void keepsTimeFreeThatIsBusyElsewhere() {
        assertTrue(offered().contains(NINE));
        add();
        read();
        List<Instant> offered = offered();
        assertTrue(offered.stream().noneMatch(MORNING::contains), offered::toString);
        assertTrue(offered.contains(MORNING.end()));
    }

    @Test
    void followsTheCalendarAndForgetsWhatIsGone() {
        add();
        read();
        calendars.put(ADDRESS, List.of(TimeRange.of(MORNING.end(), Duration.ofHours(1))));
        clock.pass(Duration.ofMinutes(5));
        read();
        assertTrue(offered().contains(NINE));
        assertTrue(offered().stream().noneMatch(MORNING.end()::equals));
    }

    @Test
    void keepsItsLastStateWhileItCantBeRead() {
        BusyFeed feed = add();
        read();
        Instant before = feed(feed).fetchedAt();
        fault = new FeedFault.Unreadable(FeedFault.UNREACHABLE);
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(FeedFault.UNREACHABLE, feed(feed).fault());
        assertEquals(before, feed(feed).fetchedAt());
        assertTrue(offered().stream().noneMatch(MORNING::contains));
        fault = null;
        clock.pass(Duration.ofMinutes(5));
        read();
        assertNull(feed(feed).fault());
        assertEquals(clock.instant(), feed(feed).fetchedAt());
    }

    @Test
    void oneThatBreaksItsReaderKeepsNoOtherFromBeingRead() {
        BusyFeed first = add();
        BusyFeed second = add();
        fault = new IllegalStateException("broken");
        read();
        assertEquals(FeedFault.NOT_A_CALENDAR, feed(first).fault());
        assertEquals(FeedFault.NOT_A_CALENDAR, feed(second).fault());
    }

    @Test
    void isReadByOneNodeInFiveMinutes() {
        add();
        assertEquals(List.of(ADDRESS), taken());
        assertEquals(List.of(), taken());
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of(ADDRESS), taken());
    }

    @Test
    void freesItsTimesWhenItIsRemoved() {
        BusyFeed feed = add();
        read();
        within(() -> {
            desk().remove(staff, feed.id());
            return true;
        });
        assertTrue(offered().contains(NINE));
        // a node that had taken it before comes too late
        within(() -> {
            store().busyFeeds().update(feed, List.of(MORNING));
            return true;
        });
        assertTrue(offered().contains(NINE));
    }

    @Test
    void isOutOfReachOfAnotherClinic() {
        BusyFeed feed = add();
        Clinic other = SampleClinic.described("c" + ids.next()).build();
        StaffMember stranger = new StaffMember(new AccountId(ids.next()), other.slug(), "Sam Byrd");
        assertThrows(AppointmentRefusal.UnknownFeed.class, () -> store().transactions()
                .run(() -> desk().remove(stranger, feed.id())));
        assertEquals(feed, feed(feed));
        assertEquals(List.of(), within(() -> desk().feeds(stranger)));
    }

    @Test
    void refusesAPractitionerWhomTheClinicDoesntHave() {
        assertThrows(
                AppointmentRefusal.UnknownPractitioner.class,
                () -> within(() -> desk().add(staff, clinic, new Slug("nobody"), ADDRESS)));
    }

    @Test
    void refusesMoreThanAHundred() {
        for (int i = 0; i < 100; i++) {
            add();
        }
        assertThrows(AppointmentRefusal.TooManyFeeds.class, this::add);
    }

    private BusyFeed add() {
        return within(() -> desk().add(staff, clinic, RIVERA, ADDRESS));
    }

    private BusyFeed feed(BusyFeed feed) {
        return within(() -> desk().feeds(staff)).stream()
                .filter(known -> known.id().equals(feed.id()))
                .findFirst()
                .orElseThrow();
    }

    private void read() {
        BusyCalendars reader = (address, zone, window) -> {
            if (fault != null) {
                throw fault;
            }
            return Objects.requireNonNull(calendars.get(address));
        };
        BusyFeedRound round =
                new BusyFeedRound(store().busyFeeds(), reader, store().clinics(), store().transactions(), clock);
        while (round.read() > 0) {
            // the next batch, of the other tests' clinics too
        }
    }

    private List<URI> taken() {
        Instant now = clock.instant();
        return within(() -> store().busyFeeds().take(now, now.plus(Duration.ofMinutes(5)), 10_000)).stream()
                .filter(feed -> feed.clinic().equals(clinic.slug()))
                .map(BusyFeed::address)
                .toList();
    }

    private List<Instant> offered() {
        Diaries diaries = new Diaries(store().appointments());
        LocalDate day = LocalDate.ofInstant(NINE, clinic.timeZone());
        TimesWish wish = new TimesWish(clinic.appointmentTypes().get(0).slug(), RIVERA, null);
        return within(() -> new Timetable(diaries, clock).on(clinic, wish, day, 1)).slots().stream()
                .map(slot -> slot.time().start())
                .toList();
    }

    private BusyFeedDesk desk() {
        return new BusyFeedDesk(store().busyFeeds(), ids);
    }

    private <T> T within(Supplier<T> work) {
        return store().transactions().within(work);
    }

    private Store store() {
        if (store == null) {
            store = store(clock);
        }
        return store;
    }
}
