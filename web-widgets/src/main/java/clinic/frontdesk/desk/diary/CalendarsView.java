package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.diary.CalendarPages.Calendars;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import java.util.List;

/**
 * The calendars of all practitioners.
 *
 * @param asked the calendar whose zone was asked for; empty: none
 */
public record CalendarsView(Visit visit, List<Calendars> calendars, Fields typed, List<FieldFault> faults, String asked)
        implements DeskView {

    @Override
    public String template() {
        return "diary/calendars";
    }
}
