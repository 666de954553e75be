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

/** Knows what can be taken back of what was just done to an appointment. */
@Dependent
public class SecondThoughts {

    private final Decisions decisions;
    private final AppointmentDesk appointments;

    @Inject
    SecondThoughts(Decisions decisions, AppointmentDesk appointments) {
        this.decisions = decisions;
        this.appointments = appointments;
    }

    /** @param id null, or none of the clinic's: nothing */
    public Optional<Undoable> of(Visit visit, @Nullable AppointmentId id) {
        return id == null ? Optional.empty() : of(visit, id, appointments.changes(visit.staff(), id));
    }

    /** @param changes all that was done to it */
    public Optional<Undoable> of(Visit visit, AppointmentId id, List<AppointmentChange> changes) {
        return decisions
                .undoable(visit.staff(), changes)
                .map(last -> new Undoable(
                        "/diary/appointments/" + id + "/undo",
                        visit.say("desk.done." + last.kind(), visit.when().on(last.start())),
                        changes.size()));
    }
}
