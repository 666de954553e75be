package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.Visit;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the diary.
 *
 * @param location the one that is looked at; empty: all of them
 * @param holiday why the day is closed, in words; empty: it isn't
 * @param undoable what was just done and can be undone
 */
public record DayView(
        Visit visit,
        LocalDate today,
        LocalDate date,
        String location,
        String holiday,
        FlashMessage done,
        List<UndoOffer> undoable,
        DrawnGrid drawn)
        implements DeskView {

    @Override
    public String template() {
        return "diary/day";
    }
}
