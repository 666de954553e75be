package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.BusyFeedDesk;
import clinic.frontdesk.calendar.BusyFeedSync;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.CalendarRefusal;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.FeedTag;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.calendar.UnreadEvents;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the calendars that practitioners keep elsewhere, on every store. */
public abstract class BusyFeedContract extends OverAStore {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final TimeRange MORNING = TimeRange.of(NINE, Duration.ofHours(2));
    private static final URI ADDRESS = URI.create("https://calendar.example/private-8c1d/basic.ics");
    private static final Slug RIVERA = new Slug("rivera");

    private final Clinic clinic = SampleClinic.described("c" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
    private final Map<URI, List<TimeRange>> calendars = new HashMap<>();
    private UnreadEvents unread = UnreadEvents.NONE;
    private List<String> unknownZones = List.of();
    private List<@Nullable ZoneId> zones = new ArrayList<>();
    private Duration takes = Duration.ZERO;
    private @Nullable RuntimeException fault;
    private Optional<FeedTag> tag = Optional.empty();
    private final List<Optional<FeedTag>> asked = new ArrayList<>();
    private @Nullable BusyFeedSync node;

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
        Instant before = feed(feed).state().fetchedAt();
        fault = new FeedFault.Unreadable(FeedFault.UNREACHABLE);
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(FeedFault.UNREACHABLE, feed(feed).state().fault());
        assertEquals(before, feed(feed).state().fetchedAt());
        assertTrue(offered().stream().noneMatch(MORNING::contains));
        fault = null;
        clock.pass(Duration.ofMinutes(5));
        read();
        assertNull(feed(feed).state().fault());
        assertEquals(clock.instant(), feed(feed).state().fetchedAt());
    }

    @Test
    void oneThatBreaksItsReaderKeepsNoOtherFromBeingRead() {
        BusyFeed first = add();
        BusyFeed second = add();
        fault = new IllegalStateException("broken");
        read();
        assertEquals(FeedFault.OUR_FAULT, feed(first).state().fault());
        assertEquals(FeedFault.OUR_FAULT, feed(second).state().fault());
    }

    @Test
    void hasNamesOfZonesInOneLine() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BusyReading(List.of(), UnreadEvents.NONE, List.of("Ours\nTheirs"), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BusyReading(List.of(), UnreadEvents.NONE, List.of("Ours", ""), Optional.empty()));
    }

    @Test
    void isReadByOneNodeInFiveMinutes() {
        add();
        assertEquals(List.of(ADDRESS), taken(false));
        assertEquals(List.of(), taken(false));
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of(ADDRESS), taken(false));
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
    void keepsWhatItCouldntRead() {
        BusyFeed feed = add();
        List<UnreadEvent> events = new ArrayList<>(
                List.of(new UnreadEvent(Reason.NO_START, null), new UnreadEvent(Reason.NO_SUCH_TIME, "20260231")));
        for (int day = 1; day <= 30; day++) {
            events.add(new UnreadEvent(Reason.EXCEPTION_NOT_UNDERSTOOD, "202612" + (day < 10 ? "0" : "") + day));
        }
        unread = UnreadEvents.of(events);
        read();
        UnreadEvents kept = feed(feed).state().unread();
        assertEquals(unread, kept);
        assertEquals(32, kept.count());
        assertEquals(12, kept.rest());
        // the latest first
        assertEquals("20261230", kept.shown().get(0).day());
        unread = UnreadEvents.NONE;
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(UnreadEvents.NONE, feed(feed).state().unread());
    }

    @Test
    void keepsWhatItCouldntReadWhileItCantBeRead() {
        BusyFeed feed = add();
        unread = UnreadEvents.of(List.of(new UnreadEvent(Reason.NO_START, null)));
        unknownZones = List.of("Praxis");
        read();
        fault = new FeedFault.Unreadable(FeedFault.TOO_MUCH_WORK);
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(unread, feed(feed).state().unread());
        assertEquals(List.of("Praxis"), feed(feed).state().unknownZones());
    }

    @Test
    void isReadAtOnceWithTheZoneThatStaffName() {
        BusyFeed feed = add();
        unknownZones = List.of("Customized Time Zone", "Praxis");
        read();
        assertTrue(feed(feed).asksForZone());
        assertEquals(unknownZones, feed(feed).state().unknownZones());
        setZone(staff, feed, Optional.of(ZoneId.of("Europe/Berlin")));
        read();
        assertFalse(feed(feed).asksForZone());
        setZone(staff, feed, Optional.empty());
        read();
        assertTrue(feed(feed).asksForZone());
        assertEquals(Arrays.asList(null, ZoneId.of("Europe/Berlin"), null), zones);
    }

    @Test
    void keepsAZoneThatStaffNameWhileItIsRead() {
        BusyFeed feed = add();
        setZone(staff, feed, Optional.of(ZoneId.of("Asia/Tokyo")));
        // a node that had taken it before comes late
        within(() -> {
            store().busyFeeds().update(feed, List.of(MORNING));
            return true;
        });
        assertEquals(ZoneId.of("Asia/Tokyo"), feed(feed).zone());
        assertEquals(List.of(ADDRESS), taken(false));
    }

    @Test
    void refusesAnAnswerFromAPageThatShowedAnother() {
        BusyFeed feed = add();
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        setZone(staff, feed, Optional.of(berlin));
        BusyFeed open = within(() -> desk().open(staff, feed.id()));
        open.requireZone(Optional.of(berlin));
        assertThrows(ChangedMeanwhile.class, () -> open.requireZone(Optional.empty()));
        assertThrows(ChangedMeanwhile.class, () -> open.requireZone(Optional.of(ZoneId.of("Asia/Tokyo"))));
    }

    @Test
    void isTakenApartFromTheOthersOnceItWasSlow() {
        BusyFeed feed = add();
        takes = Duration.ofSeconds(11);
        read();
        assertTrue(feed(feed).state().slow());
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of(), taken(false));
        assertEquals(List.of(ADDRESS), taken(true));
    }

    @Test
    void leavesAServerAloneAsLongAsItAsks() {
        BusyFeed feed = add();
        fault = new FeedFault.Unreadable(FeedFault.SERVER_FAULT, Optional.of(Duration.ofMinutes(40)));
        read();
        Instant until = clock.instant().plus(Duration.ofMinutes(40));
        assertEquals(until, feed(feed).state().notBefore());
        clock.pass(Duration.ofMinutes(39));
        assertEquals(List.of(), taken(false));
        // an answer makes it due, and doesn't bother the server either
        setZone(staff, feed, Optional.of(ZoneId.of("Europe/Berlin")));
        assertEquals(List.of(), taken(false));
        clock.pass(Duration.ofMinutes(1));
        fault = null;
        read();
        assertNull(feed(feed).state().notBefore());
        assertEquals(clock.instant(), feed(feed).state().fetchedAt());
    }

    @Test
    void leavesNoServerAloneForDays() {
        BusyFeed feed = add();
        fault = new FeedFault.Unreadable(FeedFault.TOO_OFTEN, Optional.of(Duration.ofDays(36_500)));
        read();
        assertEquals(
                clock.instant().plus(Duration.ofHours(3)), feed(feed).state().notBefore());
        // one that doesn't say how long
        BusyFeed other = add();
        fault = new FeedFault.Unreadable(FeedFault.TOO_OFTEN);
        read();
        assertEquals(
                clock.instant().plus(Duration.ofMinutes(15)),
                feed(other).state().notBefore());
        BusyFeed broken = add();
        fault = new FeedFault.Unreadable(FeedFault.SERVER_FAULT);
        read();
        assertNull(feed(broken).state().notBefore());
    }

    @Test
    void keepsWhatItReadWhileItsServerSaysThatItIsTheSame() {
        tag = FeedTag.of(FeedTag.Kind.ETAG, "W/\"1\"");
        unread = UnreadEvents.of(List.of(new UnreadEvent(Reason.NO_START, null)));
        BusyFeed feed = add();
        read();
        calendars.clear();
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(List.of(Optional.empty(), tag), asked);
        assertEquals(clock.instant(), feed(feed).state().fetchedAt());
        assertEquals(unread, feed(feed).state().unread());
        assertTrue(offered().stream().noneMatch(MORNING::contains));
        // also after it couldn't be read for a while
        fault = new FeedFault.Unreadable(FeedFault.UNREACHABLE);
        clock.pass(Duration.ofMinutes(5));
        read();
        fault = null;
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(tag, asked.get(3));
        assertNull(feed(feed).state().fault());
        assertTrue(offered().stream().noneMatch(MORNING::contains));
    }

    @Test
    void readsItWholeOnceADay() {
        tag = FeedTag.of(FeedTag.Kind.LAST_MODIFIED, "Mon, 30 Nov 2026 17:30:00 GMT");
        add();
        read();
        clock.pass(Duration.ofHours(24));
        read();
        clock.pass(Duration.ofMinutes(5));
        read();
        clock.pass(Duration.ofHours(24));
        read();
        assertEquals(List.of(Optional.empty(), tag, Optional.empty(), tag), asked);
    }

    @Test
    void readsItWholeWhereTheSameMayMeanSomethingElse() {
        tag = FeedTag.of(FeedTag.Kind.ETAG, "\"1\"");
        BusyFeed feed = add();
        read();
        setZone(staff, feed, Optional.of(ZoneId.of("Europe/Berlin")));
        read();
        Clinic moved = Clinic.describe(
                        clinic.slug().value(), "Harbour", ZoneId.of("America/Denver"), "(415) 555-0132", "US")
                .practitioner("rivera", "Ana Rivera", SampleClinic.officeHours())
                .build();
        store().transactions().run(() -> store().clinics().save(moved));
        clock.pass(Duration.ofMinutes(5));
        read();
        clock.pass(Duration.ofMinutes(5));
        // another server, which may read otherwise
        node = node();
        read();
        clock.pass(Duration.ofMinutes(5));
        read();
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), tag), asked);
    }

    @Test
    void keepsNoTagThatCantBeOne() {
        for (String value : List.of("1", "", "\"1\nX: 2\"", "\"1\"2\"", "\"" + "x".repeat(10_240) + "\"", "\"ü\"")) {
            assertEquals(Optional.empty(), FeedTag.of(FeedTag.Kind.ETAG, value));
            assertThrows(IllegalArgumentException.class, () -> new FeedTag(FeedTag.Kind.ETAG, value));
        }
        assertEquals(Optional.empty(), FeedTag.of("NEW_KIND", "\"1\""));
    }

    @Test
    void isOutOfReachOfAnotherClinic() {
        BusyFeed feed = add();
        Clinic other = SampleClinic.described("c" + ids.next()).build();
        StaffMember stranger = new StaffMember(new AccountId(ids.next()), other.slug(), "Sam Byrd");
        assertThrows(CalendarRefusal.UnknownFeed.class, () -> store().transactions()
                .run(() -> desk().remove(stranger, feed.id())));
        assertThrows(CalendarRefusal.UnknownFeed.class, () -> within(() -> desk().open(stranger, feed.id())));
        assertThrows(CalendarRefusal.UnknownFeed.class, () -> setZone(stranger, feed, Optional.of(ZoneId.of("UTC"))));
        assertEquals(feed, feed(feed));
        assertEquals(List.of(), within(() -> desk().feeds(stranger)));
    }

    @Test
    void refusesAPractitionerWhomTheClinicDoesntHave() {
        assertThrows(
                CalendarRefusal.UnknownPractitioner.class,
                () -> within(() -> desk().add(staff, clinic, new Slug("nobody"), ADDRESS)));
    }

    @Test
    void refusesMoreThanAHundred() {
        for (int i = 0; i < 100; i++) {
            add();
        }
        assertThrows(CalendarRefusal.TooManyFeeds.class, this::add);
    }

    private BusyFeed add() {
        return within(() -> desk().add(staff, clinic, RIVERA, ADDRESS));
    }

    private void setZone(StaffMember who, BusyFeed feed, Optional<ZoneId> zone) {
        store().transactions().run(() -> desk().setZone(who, feed.id(), zone));
    }

    private BusyFeed feed(BusyFeed feed) {
        return within(() -> desk().feeds(staff)).stream()
                .filter(known -> known.id().equals(feed.id()))
                .findFirst()
                .orElseThrow();
    }

    private void read() {
        node = node == null ? node() : node;
        while (node.read() > 0) {
            // the next batch, of the other tests' clinics too
        }
    }

    private BusyFeedSync node() {
        return new BusyFeedSync(store().busyFeeds(), this::reading, store().clinics(), store().transactions(), clock);
    }

    private Optional<BusyReading> reading(BusyFeed feed, ZoneId zone, TimeRange window, Optional<FeedTag> known) {
        if (feed.clinic().equals(clinic.slug())) {
            zones.add(feed.zone());
            asked.add(known);
            clock.pass(takes);
        }
        if (fault != null) {
            throw fault;
        }
        return known.isPresent() && known.equals(tag)
                ? Optional.empty()
                : Optional.of(new BusyReading(
                        Objects.requireNonNull(calendars.get(feed.address())), unread, unknownZones, tag));
    }

    private List<URI> taken(boolean slow) {
        Instant now = clock.instant();
        return within(() -> store().busyFeeds().take(now, now.plus(Duration.ofMinutes(5)), slow, 10_000)).stream()
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
}
