package clinic.frontdesk.booking;

import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to an appointment.
 *
 * @param changes earliest first
 */
record History(List<AppointmentChange> changes) {

    /** Whether the patient was asked to choose another time, and nothing else was agreed since. */
    boolean isDisplaced() {
        List<AppointmentChange> agreed = agreed();
        return !agreed.isEmpty() && agreed.get(agreed.size() - 1).kind() == Kind.DISPLACED;
    }

    /** The changes by which something else was agreed, without what was taken back. */
    private List<AppointmentChange> agreed() {
        List<AppointmentChange> agreed = new ArrayList<>();
        changes.stream().filter(AppointmentChange::isOfAgreement).forEach(change -> {
            if (change.kind() != Kind.UNDONE) {
                agreed.add(change);
            } else if (!agreed.isEmpty()) {
                agreed.remove(agreed.size() - 1);
            }
        });
        return agreed;
    }
}
