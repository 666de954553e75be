package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who wants to sign in says and shows.
 *
 * @param address network address that it comes from; null: not known, since visitors share it
 * @param browserMarks what former sign-ins have given to the browser
 */
public record SignInAttempt(
        Slug clinic, EmailAddress email, String password, @Nullable String address, List<String> browserMarks) {

    /** Copies {@code browserMarks}. */
    public SignInAttempt {
        browserMarks = List.copyOf(browserMarks);
    }

    /** The account, there or not, however its address is spelled. */
    String account() {
        return clinic + "/" + email.canonical();
    }

    /** Nothing that somebody typed. */
    @Override
    public String toString() {
        return "SignInAttempt";
    }
}
