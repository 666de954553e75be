package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of a practitioner.
 *
 * @param whose slug of the practitioner
 * @param undoable what was just done and can be undone
 */
public record WeekView(
        Visit visit,
        LocalDate today,
        Week week,
        String whose,
        FlashMessage done,
        List<UndoOffer> undoable,
        DrawnGrid drawn)
        implements DeskView {

    @Override
    public String template() {
        return "diary/week";
    }
}
