package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.BusyTimes;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All that keeps practitioners and rooms from receiving patients: what is booked, held, blocked, or elsewhere. */
public final class TakenTimes {

    private final Appointments appointments;
    private final Collection<? extends BusyTimes> elsewhere;

    public TakenTimes(Diaries diaries) {
        this.appointments = diaries.appointments();
        this.elsewhere = diaries.elsewhere();
    }

    /** All that may be in the way of the times that {@code search} asks for, seat by seat. */
    public List<Entry> around(SlotSearch search) {
        return entries(search, appointments::entries);
    }

    /** As much of that as tells which times are free: it is read whenever anyone looks at them. */
    public List<Entry> inTheWay(SlotSearch search) {
        return entries(search, search.tellsSeatsApart() ? appointments::entries : appointments::occupied);
    }

    /** When practitioners are busy elsewhere. */
    public Stream<BusyTime> busy(Clinic clinic, TimeRange window) {
        return Stream.concat(appointments.busy(clinic.slug(), window).stream(), elsewhere(clinic, window));
    }

    /** Reads what keeps time from {@link Appointments}. */
    private interface Reading {
        List<Entry> of(Slug clinic, Collection<Diary> diaries, TimeRange window);
    }

    private List<Entry> entries(SlotSearch search, Reading kept) {
        List<Entry> entries = new ArrayList<>(Entry.ofClosures(search.clinic()));
        TimeRange reach = reach(search);
        entries.addAll(kept.of(search.clinic().slug(), DiaryLocks.of(search).toList(), reach));
        elsewhere(search.clinic(), reach).map(BusyTime::entry).forEach(entries::add);
        return entries;
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
