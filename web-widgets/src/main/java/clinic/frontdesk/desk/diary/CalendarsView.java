package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import java.util.List;
import java.util.Optional;

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

    /**
     * A practitioner's calendars.
     *
     * @param address of the one that we give out, if there is one
     * @param elsewhere those that keep time free here
     * @param version how many addresses we have given out for it
     */
    public record Calendars(
            Practitioner practitioner, Optional<String> address, List<BusyFeedStatus> elsewhere, int version) {}
}
