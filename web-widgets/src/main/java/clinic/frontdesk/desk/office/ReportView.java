package clinic.frontdesk.desk.office;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the enquiries of some days.
 *
 * @param period how many days
 * @param periods those that can be chosen
 * @param first the first of them
 */
public record ReportView(Visit visit, Report report, int period, List<Integer> periods, LocalDate first)
        implements DeskView {

    @Override
    public String template() {
        return "office/report";
    }
}
