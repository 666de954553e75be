package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what is in the way of a time that staff typed. */
@Dependent
class ObstacleWords {

    /** What is in the way of everyone, staff too. */
    private static final Set<Obstacle> TAKEN = EnumSet.of(Obstacle.BUSY, Obstacle.HOLD, Obstacle.ROOM);

    private final DiaryDesk diary;
    private final Transactions transactions;

    @Inject
    ObstacleWords(DiaryDesk diary, Transactions transactions) {
        this.diary = diary;
        this.transactions = transactions;
    }

    /** What no visitor could book whenever it is, and then what is in the way at that time. */
    List<String> whyNot(Visit visit, Fields fields) {
        StaffWish wish = wish(visit, fields);
        AppointmentType type = visit.clinic().appointmentType(wish.type()).orElseThrow();
        List<String> reasons = new ArrayList<>();
        if (!type.isBookableOnline()) {
            reasons.add(visit.say("desk.obstacle.OFFLINE"));
        }
        if (!type.isOfferedBy(wish.practitioner())) {
            reasons.add(visit.say("desk.obstacle.NOT_THEIRS"));
        }
        reasons.addAll(why(visit, fields, transactions.within(() -> diary.whyNot(visit.clinic(), wish))));
        return reasons;
    }

    /** Who or what has the time. */
    List<String> whatTakes(Visit visit, Fields fields) {
        StaffWish wish = wish(visit, fields);
        Set<Obstacle> why = EnumSet.noneOf(Obstacle.class);
        why.addAll(transactions.within(() -> diary.whyNot(visit.clinic(), wish)));
        why.retainAll(TAKEN);
        return why(visit, fields, why);
    }

    /** What is in the way of the time that was typed: of a day that is closed, the public holiday. */
    List<String> why(Visit visit, Fields fields, Set<Obstacle> obstacles) {
        return obstacles.stream()
                .sorted()
                .map(obstacle ->
                        obstacle == Obstacle.CLOSED ? closed(visit, fields) : visit.say("desk.obstacle." + obstacle))
                .toList();
    }

    private String closed(Visit visit, Fields fields) {
        return diary.holidayAt(visit.clinic(), wish(visit, fields), visit.locale())
                .map(names -> ClosedDates.reason(visit, names))
                .orElseGet(() -> visit.say("desk.obstacle.CLOSED"));
    }

    private static StaffWish wish(Visit visit, Fields fields) {
        return new StaffBookingForm(visit.clinic(), fields).wish();
    }
}
