package clinic.frontdesk.desk;

import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.staff.Account;
import java.util.List;

/**
 * Who can sign in.
 *
 * @param link by which a colleague makes an account; empty: none was asked for
 */
public record TeamView(Visit visit, List<Account> accounts, String link) implements DeskView {

    @Override
    public String template() {
        return "team";
    }
}
