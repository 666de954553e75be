package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import java.util.List;

/**
 * The form that blocks time.
 *
 * @param booked the patients who are booked in it, for staff to say what becomes of them
 */
public record BlockView(Visit visit, Fields typed, List<FieldFault> faults, List<Booked> booked) implements DeskView {

    @Override
    public String template() {
        return "diary/block";
    }

    /** The form as it is filled in. */
    static BlockView of(Visit visit, Fields typed) {
        return new BlockView(visit, typed, List.of(), List.of());
    }
}
