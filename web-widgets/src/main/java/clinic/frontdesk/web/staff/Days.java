package clinic.frontdesk.web.staff;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.DiaryDesk;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.web.staff.Today.Coming;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what a day at the desk is about. */
@Dependent
class Days {

    private static final int MOST = 30;

    private final CallList calls;
    private final LeadDesk leads;
    private final DiaryDesk diary;

    @Inject
    Days(CallList calls, LeadDesk leads, DiaryDesk diary) {
        this.calls = calls;
        this.leads = leads;
        this.diary = diary;
    }

    /** Today, where the clinic is. */
    Today today(Visit visit) {
        LocalDate date = LocalDate.ofInstant(visit.now(), visit.clinic().timeZone());
        List<Call> all = calls.until(visit.staff(), start(visit, date.plusDays(1)));
        List<Call> now = all.stream().filter(call -> call.isDue(visit.now())).toList();
        List<Call> later = all.stream().filter(call -> !call.isDue(visit.now())).toList();
        List<Coming> coming = coming(visit, date);
        Set<Somebody> listed = Stream.concat(
                        all.stream().map(Call::lead),
                        coming.stream().flatMap(one -> one.seat().stream()).map(Seat::lead))
                .map(Somebody::of)
                .collect(Collectors.toSet());
        List<Lead> fresh = leads.list(visit.staff(), LeadFilter.newest(MOST)).stream()
                .filter(lead -> !lead.receivedAt().isBefore(start(visit, date.minusDays(1))))
                .filter(lead -> !listed.contains(Somebody.of(lead)))
                .toList();
        return new Today(now, later, coming, fresh, leads.count(visit.staff(), LeadFilter.setAside(1)));
    }

    private static Instant start(Visit visit, LocalDate date) {
        return date.atStartOfDay(visit.clinic().timeZone()).toInstant();
    }

    private List<Coming> coming(Visit visit, LocalDate date) {
        Board board =
                new Boards(visit, visit.now(), one -> seat(visit, one)).ofDay(diary.day(visit.clinic(), date), null);
        return board.columns().stream()
                .filter(column -> column.practitioner() != null)
                .flatMap(column -> Stream.concat(seats(visit, column), gap(visit, column).stream()))
                .sorted(Comparator.comparing(coming -> coming.piece().time()))
                .toList();
    }

    /** Whoever is still here, or yet to come. */
    private static Stream<Coming> seats(Visit visit, BoardColumn column) {
        return column.pieces().stream()
                .filter(piece -> piece.time().end().isAfter(visit.now()))
                .flatMap(piece -> piece.seats().stream().map(seat -> new Coming(column, piece, Optional.of(seat))));
    }

    /** The next free time of a practitioner that is long enough for somebody. */
    private static Optional<Coming> gap(Visit visit, BoardColumn column) {
        Duration least = visit.clinic().appointmentTypes().stream()
                .map(type -> type.timing().duration())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return column.pieces().stream()
                .filter(piece -> piece.isFreeAfter(visit.now().plus(least)))
                .filter(piece -> piece.time().length().compareTo(least) >= 0)
                .findFirst()
                .map(piece -> new Coming(column, piece, Optional.empty()));
    }

    private Seat seat(Visit visit, Appointment appointment) {
        return new Seat(appointment, leads.open(visit.staff(), appointment.lead()), List.of());
    }
}
