package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that is known of the time of practitioners and rooms: what is kept, closed, or a public holiday. */
public final class Diaries {

    private static final int ALTERNATIVES = 3;
    private static final Duration NEAR = Duration.ofDays(3);
    private static final int FIRST_LOOK = 14;

    private final Appointments appointments;
    private final List<BusyTimes> elsewhere;
    private final PublicHolidays holidays;

    /**
     * @param appointments what keeps time already
     * @param elsewhere where else practitioners may be busy
     */
    public Diaries(Appointments appointments, Collection<? extends BusyTimes> elsewhere, PublicHolidays holidays) {
        this.appointments = appointments;
        this.elsewhere = List.copyOf(elsewhere);
        this.holidays = holidays;
    }

    /** Diaries of clinics without public holidays, whose practitioners are nowhere else. */
    public Diaries(Appointments appointments) {
        this(appointments, List.of(), PublicHolidays.NONE);
    }

    /** The free times that {@code search} asks for. */
    List<Slot> free(SlotSearch search) {
        TimeRange allowed = search.allowed();
        if (allowed.isEmpty()) {
            return List.of();
        }
        SlotSearch narrow = search.in(allowed);
        return Availability.slots(informed(narrow), inTheWay(narrow));
    }

    /** The first free time from {@code from} to the horizon. */
    Optional<Slot> firstFree(SlotSearch search, Instant from) {
        return next(search, from, 1).stream().findFirst();
    }

    /** The next free times from {@code from} to the horizon, at most {@code most}. It looks farther in growing steps. */
    List<Slot> next(SlotSearch search, Instant from, int most) {
        List<Slot> found = new ArrayList<>();
        int days = FIRST_LOOK;
        for (Instant start = from; start.isBefore(search.horizon()) && found.size() < most; days *= 2) {
            Instant end = start.plus(Duration.ofDays(days));
            found.addAll(free(search.in(new TimeRange(start, end))));
            start = end;
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** The free times nearest to {@code start}, nearest first. */
    List<Slot> nearest(SlotSearch search, Instant start, int most) {
        return free(search.in(new TimeRange(start.minus(NEAR), start.plus(NEAR)))).stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(start, slot.time().start()).abs()))
                .limit(most)
                .toList();
    }

    /**
     * Finds out, with the diaries locked until the running transaction ends, whether the one start of the search's window
     * is free.
     *
     * @param leaving sessions that end with the transaction, whose diaries are locked too
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws AppointmentRefusal.NotOffered when the clinic would not offer the time anyway
     */
    Claim claim(SlotSearch search, Collection<Session> leaving) {
        if (search.allowed().isEmpty()) {
            throw new AppointmentRefusal.NotOffered(search);
        }
        SlotSearch informed = informed(search);
        if (Availability.slots(informed, Entry.ofClosures(search.clinic())).isEmpty()) {
            throw new AppointmentRefusal.NotOffered(search);
        }
        lock(search, leaving);
        List<Entry> entries = inTheWay(informed);
        List<Slot> slots = Availability.slots(informed, entries);
        if (slots.isEmpty()) {
            throw taken(search);
        }
        return new Claim(informed, slots, entries);
    }

    /** Whether holds would keep more than half of the practitioner's day with this session; the first always may. */
    boolean isTooMuchHeld(Claim claim, Session session) {
        return keepMoreThan(2, claim, session, entry -> entry.hold() != null);
    }

    /**
     * Whether those entries would keep more than a part of the practitioner's day with this session; the first always may.
     *
     * @param part the divisor: 10 for a tenth
     */
    boolean keepMoreThan(int part, Claim claim, Session session, Predicate<Entry> counted) {
        return Availability.keepMoreThan(part, day(claim, session), session, dayOf(claim, session), counted);
    }

    /** All that is in the diaries on the date of that session. */
    List<Entry> dayOf(Claim claim, Session session) {
        return around(day(claim, session));
    }

    private static SlotSearch day(Claim claim, Session session) {
        Clinic clinic = claim.search().clinic();
        LocalDate date = LocalDate.ofInstant(session.start(), clinic.timeZone());
        return claim.search().in(TimeRange.ofDate(date, clinic.timeZone()));
    }

    /** That the one start of the search's window is taken, with alternatives. */
    AppointmentRefusal.SlotTaken taken(SlotSearch search) {
        Instant start = search.window().start();
        List<Slot> others = nearest(search, start, ALTERNATIVES + 1).stream()
                .filter(slot -> !slot.time().start().equals(start))
                .limit(ALTERNATIVES)
                .toList();
        return new AppointmentRefusal.SlotTaken(start, search.clinic().timeZone(), others);
    }

    /** Keeps the diaries of those sessions until the running transaction ends. */
    void lock(Clinic clinic, Collection<Session> sessions, Instant now) {
        appointments.lock(clinic.slug(), new TreeSet<>(diariesOf(sessions).toList()), now);
    }

    /**
     * What was read before the lock may have changed until it was had.
     *
     * @throws AppointmentRefusal.NotStanding when it has, or is over
     */
    void requireUnchanged(Appointment appointment) {
        requireSame(appointment);
        if (!appointment.status().isOpen()) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
    }

    /** The same of one that may be over. */
    void requireSame(Appointment appointment) {
        boolean same = appointments
                .find(appointment.clinic(), appointment.id())
                .filter(appointment::equals)
                .isPresent();
        if (!same) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
    }

    /** Keeps the diaries of those practitioners until the running transaction ends. */
    void lockAll(Clinic clinic, Collection<Practitioner> practitioners, Instant now) {
        Stream<Diary> diaries = practitioners.stream().map(one -> Diary.ofPractitioner(one.slug()));
        appointments.lock(clinic.slug(), new TreeSet<>(diaries.toList()), now);
    }

    /**
     * Finds out what stands in the way of a time that staff want.
     *
     * @param search at one practitioner, for one start
     */
    Set<Obstacle> obstacles(SlotSearch search, Slug location) {
        SlotSearch informed = informed(search);
        return Availability.obstacles(
                informed,
                search.practitioners().get(0),
                location,
                search.window().start(),
                around(informed));
    }

    /** The public holidays of the clinic on that date. */
    Set<LocalDate> holidaysOn(Clinic clinic, LocalDate date) {
        return holidaysBetween(clinic, date, date);
    }

    /** The public holidays of the clinic by name; the list is empty for one whose name isn't known. */
    Map<LocalDate, List<String>> holidaysByName(Clinic clinic, LocalDate first, LocalDate last, Locale language) {
        return holidays.closingByName(clinic, first, last, language);
    }

    /** The public holidays of the clinic from the date of one instant to that of the other. */
    Set<LocalDate> holidaysBetween(Clinic clinic, Instant first, Instant last) {
        ZoneId zone = clinic.timeZone();
        return holidaysBetween(clinic, LocalDate.ofInstant(first, zone), LocalDate.ofInstant(last, zone));
    }

    private Set<LocalDate> holidaysBetween(Clinic clinic, LocalDate first, LocalDate last) {
        return holidays.closing(clinic, first, last);
    }

    /** Keeps the diaries in which the search may find a time, and those of the sessions that leave theirs. */
    void lock(SlotSearch search, Collection<Session> leaving) {
        List<Diary> diaries =
                Stream.concat(diariesOf(search), diariesOf(leaving)).toList();
        appointments.lock(search.clinic().slug(), new TreeSet<>(diaries), search.now());
    }

    private static Stream<Diary> diariesOf(SlotSearch search) {
        return Stream.concat(
                search.practitioners().stream().map(one -> Diary.ofPractitioner(one.slug())),
                search.type().rooms().stream().map(Diary::ofRoom));
    }

    private static Stream<Diary> diariesOf(Collection<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> Stream.concat(
                        Stream.of(Diary.ofPractitioner(session.practitioner())),
                        Stream.ofNullable(session.room()).map(Diary::ofRoom)));
    }

    /** The search with the public holidays that it needs to know. */
    SlotSearch informed(SlotSearch search) {
        ZoneId zone = search.clinic().timeZone();
        LocalDate first = LocalDate.ofInstant(search.window().start(), zone).minusDays(2);
        LocalDate last = LocalDate.ofInstant(search.window().end(), zone).plusDays(1);
        return search.closedOn(holidays.closing(search.clinic(), first, last));
    }

    /** All that may be in the way of the times that {@code search} asks for, seat by seat. */
    List<Entry> around(SlotSearch search) {
        return entries(search, appointments::entries);
    }

    /** As much of that as tells which times are free: it is read whenever anyone looks at them. */
    private List<Entry> inTheWay(SlotSearch search) {
        return entries(search, search.tellsSeatsApart() ? appointments::entries : appointments::occupied);
    }

    /** Reads what keeps time from {@link Appointments}. */
    private interface Reading {
        List<Entry> of(Slug clinic, Collection<Diary> diaries, TimeRange window);
    }

    private List<Entry> entries(SlotSearch search, Reading kept) {
        List<Entry> entries = new ArrayList<>(Entry.ofClosures(search.clinic()));
        TimeRange reach = reach(search);
        entries.addAll(kept.of(search.clinic().slug(), diariesOf(search).toList(), reach));
        elsewhere(search.clinic(), reach).map(BusyTime::entry).forEach(entries::add);
        return entries;
    }

    /** When practitioners are busy elsewhere. */
    Stream<BusyTime> busy(Clinic clinic, TimeRange window) {
        return Stream.concat(appointments.busy(clinic.slug(), window).stream(), elsewhere(clinic, window));
    }

    private Stream<BusyTime> elsewhere(Clinic clinic, TimeRange window) {
        return elsewhere.stream().flatMap(times -> times.busy(clinic.slug(), window).stream());
    }

    /** The window with the appointments and buffers at its ends, and with whole dates where they are compared. */
    private static TimeRange reach(SlotSearch search) {
        Timing timing = search.type().timing();
        TimeRange window = search.window();
        TimeRange near = new TimeRange(window.start(), window.end().plus(timing.duration()))
                .widened(timing.bufferBefore(), timing.bufferAfter());
        if (!search.comparesDates()) {
            return near;
        }
        TimeRange dates = dates(search.clinic(), window);
        return new TimeRange(
                near.start().isBefore(dates.start()) ? near.start() : dates.start(),
                near.end().isAfter(dates.end()) ? near.end() : dates.end());
    }

    private static TimeRange dates(Clinic clinic, TimeRange window) {
        ZoneId zone = clinic.timeZone();
        return new TimeRange(
                LocalDate.ofInstant(window.start(), zone).atStartOfDay(zone).toInstant(),
                LocalDate.ofInstant(window.end(), zone)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant());
    }
}
