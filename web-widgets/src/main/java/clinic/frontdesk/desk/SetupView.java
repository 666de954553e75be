package clinic.frontdesk.desk;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.web.page.FormState;

/**
 * The form that makes the first account of a clinic.
 *
 * @param root what stands before every path of ours
 */
public record SetupView(Clinic tenant, FormState form, String root) implements DeskView {

    @Override
    public String template() {
        return "setup";
    }
}
