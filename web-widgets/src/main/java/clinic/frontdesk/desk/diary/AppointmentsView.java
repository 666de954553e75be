package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Slice;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;

/**
 * All appointments, those to come or those that are over.
 *
 * @param ahead how many are to come
 * @param over how many are over
 */
public record AppointmentsView(Visit visit, Slice<Booked> booked, boolean past, long ahead, long over)
        implements DeskView {

    @Override
    public String template() {
        return "diary/appointments";
    }
}
