package clinic.frontdesk.desk.page;

import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Decisions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers to undo what was just done to an appointment. */
@Dependent
public class UndoOffers {

    private final Decisions decisions;
    private final AppointmentDesk appointments;

    @Inject
    UndoOffers(Decisions decisions, AppointmentDesk appointments) {
        this.decisions = decisions;
        this.appointments = appointments;
    }

    /** @param id null, or none of the clinic's: nothing */
    public Optional<UndoOffer> of(Visit visit, @Nullable AppointmentId id) {
        return id == null ? Optional.empty() : of(visit, id, appointments.changes(visit.staff(), id));
    }

    /** @param changes all that was done to it */
    public Optional<UndoOffer> of(Visit visit, AppointmentId id, List<AppointmentChange> changes) {
        return decisions
                .undoable(visit.staff(), changes)
                .map(last -> new UndoOffer(
                        "/diary/appointments/" + id + "/undo",
                        visit.say("desk.done." + last.kind(), visit.when().on(last.start())),
                        changes.size()));
    }
}
