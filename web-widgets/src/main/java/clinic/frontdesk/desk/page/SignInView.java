package clinic.frontdesk.desk.page;

import clinic.frontdesk.web.page.FormState;
import clinic.frontdesk.web.words.Words;

/**
 * The page where one signs in.
 *
 * @param only the one clinic that there is; empty: one names it
 * @param why one can't sign in as it was tried, in words; empty: it wasn't
 * @param root what stands before every path of ours
 * @param told why one has to sign in, in words; empty: one came to do so
 */
public record SignInView(FormState form, Words words, String only, String why, String root, String told)
        implements DeskView {

    @Override
    public String template() {
        return "sign-in";
    }
}
