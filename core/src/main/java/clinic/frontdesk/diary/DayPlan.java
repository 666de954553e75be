package clinic.frontdesk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.OpenTime;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.diary.Day.Column;
import clinic.frontdesk.diary.Day.Kind;
import clinic.frontdesk.diary.Day.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a {@link Day} together. */
final class DayPlan {

    private final Clinic clinic;
    private final LocalDate date;
    private final TimeRange whole;
    private final Set<LocalDate> holidays;
    private final List<Appointment> appointments;
    private final List<Block> blocks;
    private final List<BusyTime> busy;
    private final List<TimeRange> closures;
    private final List<Hold> holds;

    DayPlan(
            Clinic clinic,
            LocalDate date,
            Set<LocalDate> holidays,
            List<Appointment> appointments,
            List<Block> blocks,
            List<BusyTime> busy,
            List<Hold> holds) {
        this.clinic = clinic;
        this.date = date;
        this.whole = TimeRange.ofDate(date, clinic.timeZone());
        this.holidays = holidays;
        this.appointments = appointments;
        this.blocks = blocks;
        this.busy = busy;
        this.closures = Entry.ofClosures(clinic).stream().map(Entry::time).toList();
        this.holds = holds;
    }

    Day day() {
        Stream<Slug> present = clinic.practitioners().stream().map(Practitioner::slug);
        Stream<Slug> booked =
                appointments.stream().filter(one -> whole.contains(one.start())).map(Appointment::practitioner);
        return new Day(
                date,
                Stream.concat(present, booked).distinct().map(this::column).toList());
    }

    private Column column(Slug practitioner) {
        List<Stretch> taken = taken(practitioner);
        List<Stretch> all = new ArrayList<>(taken.stream().filter(this::isShown).toList());
        clinic.practitioner(practitioner).ifPresent(known -> all.addAll(free(known, taken)));
        all.sort(Comparator.comparing(Stretch::time));
        boolean closed = clinic.practitioner(practitioner)
                .filter(known -> OpenTime.isClosedForHoliday(date, clinic, known, holidays))
                .isPresent();
        return new Column(practitioner, all, closed);
    }

    /** What somebody booked or holds is shown where it begins, also if it goes on after midnight. */
    private boolean isShown(Stretch stretch) {
        return switch (stretch.kind()) {
            case APPOINTMENT, HOLD -> whole.contains(stretch.time().start());
            case BLOCK, BUSY, FREE -> whole.overlaps(stretch.time());
        };
    }

    /** Of the dates before and after too: hours may begin before what is in them, and end after midnight. */
    private List<Stretch> taken(Slug practitioner) {
        List<Stretch> taken = new ArrayList<>();
        appointments.stream()
                .filter(one -> one.practitioner().equals(practitioner))
                .forEach(one -> taken.add(new Stretch(Kind.APPOINTMENT, one.time(), one.location(), one, null)));
        blocks.stream()
                .filter(one -> one.entry().concerns(practitioner))
                .forEach(one -> taken.add(new Stretch(Kind.BLOCK, one.time(), null, null, one)));
        busy.stream()
                .filter(one -> one.practitioner().equals(practitioner))
                .forEach(one -> taken.add(new Stretch(Kind.BUSY, one.time(), null, null, null)));
        closures.forEach(time -> taken.add(new Stretch(Kind.BLOCK, time, null, null, null)));
        holds.stream()
                .filter(one -> one.session().practitioner().equals(practitioner))
                .forEach(one -> taken.add(new Stretch(Kind.HOLD, one.session().time(), null, null, null)));
        return taken;
    }

    /** What nothing takes of the hours that begin on the date. */
    private List<Stretch> free(Practitioner practitioner, List<Stretch> taken) {
        List<TimeRange> times = taken.stream().map(Stretch::time).sorted().toList();
        List<Stretch> free = new ArrayList<>();
        for (OpenTime open : OpenTime.on(date, clinic, practitioner, holidays)) {
            gaps(open.time(), times).forEach(gap -> free.add(new Stretch(Kind.FREE, gap, open.location(), null, null)));
        }
        return free;
    }

    private static List<TimeRange> gaps(TimeRange open, List<TimeRange> times) {
        List<TimeRange> gaps = new ArrayList<>();
        Instant from = open.start();
        Instant end = open.end();
        for (TimeRange time : times) {
            if (time.start().isAfter(from) && from.isBefore(end)) {
                gaps.add(new TimeRange(from, time.start().isBefore(end) ? time.start() : end));
            }
            from = time.end().isAfter(from) ? time.end() : from;
        }
        if (from.isBefore(end)) {
            gaps.add(new TimeRange(from, end));
        }
        return gaps;
    }
}
