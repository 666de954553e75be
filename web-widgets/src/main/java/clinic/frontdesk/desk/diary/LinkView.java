package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;

/**
 * The new link of an appointment, to be told to the patient.
 *
 * @param name of the patient
 * @param back their page, without the path of the desk
 */
public record LinkView(Visit visit, String name, String link, String back) implements DeskView {

    @Override
    public String template() {
        return "diary/link";
    }
}
