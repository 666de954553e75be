package clinic.frontdesk.desk.people;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.Visit;

/**
 * What is to be done today, and one person of it.
 *
 * @param chosen whether that person was asked for
 */
public record TodayView(Visit visit, Today today, TodayQuery query, PersonPane pane, boolean chosen, FlashMessage done)
        implements DeskView {

    @Override
    public String template() {
        return "people/today";
    }
}
