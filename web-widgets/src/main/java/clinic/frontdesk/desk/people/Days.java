package clinic.frontdesk.desk.people;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.diary.Attendee;
import clinic.frontdesk.desk.diary.BookedLeads;
import clinic.frontdesk.desk.diary.CalendarGrid;
import clinic.frontdesk.desk.diary.CalendarGrids;
import clinic.frontdesk.desk.diary.ClosedDates;
import clinic.frontdesk.desk.diary.GridColumn;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.people.Today.Coming;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Day;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.lead.CallList;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadBrief.Somebody;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what a day at the desk is about. */
@Dependent
class Days {

    static final int MOST_CALLS = 50;
    private static final int MOST_FRESH = 20;
    private static final int MOST_UNCONFIRMED = 20;

    private final Calls calls;
    private final LeadDesk leads;
    private final DiaryDesk diary;
    private final AppointmentDesk appointments;

    @Inject
    Days(Calls calls, LeadDesk leads, DiaryDesk diary, AppointmentDesk appointments) {
        this.calls = calls;
        this.leads = leads;
        this.diary = diary;
        this.appointments = appointments;
    }

    /** Today, where the clinic is. */
    Today today(Visit visit, TodayQuery query) {
        LocalDate date = LocalDate.ofInstant(visit.now(), visit.clinic().timeZone());
        CallList all = calls.until(visit.staff(), start(visit, date.plusDays(1)));
        List<Coming> coming = coming(visit, date);
        Set<Somebody> listed = new HashSet<>(all.people());
        coming.stream()
                .flatMap(one -> one.attendee().stream())
                .map(attendee -> Somebody.of(attendee.lead()))
                .forEach(listed::add);
        Slice<Lead> fresh = fresh(visit, date, listed, query.fresh());
        return new Today(
                calls.of(visit.staff(), all.due(visit.now()).slice(query.now(), MOST_CALLS)),
                calls.of(visit.staff(), all.later(visit.now()).slice(query.later(), MOST_CALLS)),
                unconfirmed(visit, query.unconfirmed()),
                coming,
                fresh,
                appointments.ofLeads(visit.staff(), ListedAppointments.booked(fresh.items())),
                leads.count(visit.staff(), LeadFilter.setAside(1)));
    }

    /** What else has come since yesterday. */
    private Slice<Lead> fresh(Visit visit, LocalDate date, Set<Somebody> listed, @Nullable Cursor cursor) {
        List<LeadBrief> others = leads.received(visit.staff(), start(visit, date.minusDays(1))).stream()
                .filter(brief -> !listed.contains(brief.whose()))
                .toList();
        Slice<LeadBrief> slice = Slice.cut(others, LeadBrief::arrival, Position.LATEST_FIRST, cursor, MOST_FRESH);
        Map<LeadId, Lead> found = leads.all(
                visit.staff(), slice.items().stream().map(LeadBrief::id).toList());
        return slice.map(brief -> Objects.requireNonNull(found.get(brief.id())));
    }

    private Slice<Booked> unconfirmed(Visit visit, @Nullable Cursor cursor) {
        Slice<Appointment> soonest = appointments.unconfirmed(visit.staff(), visit.now(), cursor, MOST_UNCONFIRMED);
        BookedLeads who = BookedLeads.to(soonest.items(), visit.staff(), leads);
        return soonest.map(who::booked);
    }

    private static Instant start(Visit visit, LocalDate date) {
        return date.atStartOfDay(visit.clinic().timeZone()).toInstant();
    }

    private List<Coming> coming(Visit visit, LocalDate date) {
        Day day = diary.day(visit.clinic(), date);
        BookedLeads who = BookedLeads.to(day.appointments().toList(), visit.staff(), leads);
        CalendarGrid grid = new CalendarGrids(
                        visit,
                        visit.now(),
                        ClosedDates.of(visit, diary, List.of(date)),
                        one -> Attendee.seen(one, who.of(one)))
                .ofDay(day, null);
        return grid.columns().stream()
                .filter(column -> column.practitioner() != null)
                .flatMap(column -> Stream.concat(attendees(visit, column), gap(visit, column).stream()))
                .sorted(Comparator.comparing(coming -> coming.item().time()))
                .toList();
    }

    /** Whoever is still here, or yet to come. */
    private static Stream<Coming> attendees(Visit visit, GridColumn column) {
        return column.items().stream()
                .filter(item -> item.time().end().isAfter(visit.now()))
                .flatMap(item ->
                        item.attendees().stream().map(attendee -> new Coming(column, item, Optional.of(attendee))));
    }

    /** The next free time of a practitioner that is long enough for somebody. */
    private static Optional<Coming> gap(Visit visit, GridColumn column) {
        Duration least = visit.clinic().appointmentTypes().stream()
                .map(type -> type.timing().duration())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return column.items().stream()
                .filter(item -> item.isFreeAfter(visit.now().plus(least)))
                .filter(item -> item.time().length().compareTo(least) >= 0)
                .findFirst()
                .map(item -> new Coming(column, item, Optional.empty()));
    }
}
