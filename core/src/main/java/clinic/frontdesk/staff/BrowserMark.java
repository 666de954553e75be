package clinic.frontdesk.staff;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Signer;
import java.util.Optional;

/**
 * What a browser keeps once someone has signed in with it: that account, and no other, is signed into with it again. It
 * opens nothing. It tells the browser of an owner from those of strangers who guess the owner's password.
 *
 * <p>It is a name of its own and our signature of that name and the account, with a dot between.
 */
final class BrowserMark {

    private static final String PURPOSE = "browser";

    private final Signer signer;
    private final Ids ids;

    BrowserMark(Signer signer, Ids ids) {
        this.signer = signer;
        this.ids = ids;
    }

    String make(SignInAttempt signedIn) {
        String name = ids.next().toString();
        return name + "." + signer.sign(signedIn.clinic(), PURPOSE, signed(name, signedIn));
    }

    /** The name of the mark that the attempt shows of its account. */
    Optional<String> of(SignInAttempt attempt) {
        return attempt.browserMarks().stream()
                .filter(mark -> isOf(mark, attempt))
                .map(BrowserMark::name)
                .findFirst();
    }

    private boolean isOf(String mark, SignInAttempt attempt) {
        String name = name(mark);
        return mark.length() > name.length()
                && signer.isSigned(attempt.clinic(), PURPOSE, signed(name, attempt), mark.substring(name.length() + 1));
    }

    private static String name(String mark) {
        int end = mark.indexOf('.');
        return end < 0 ? mark : mark.substring(0, end);
    }

    private static String signed(String name, SignInAttempt attempt) {
        return name + "/" + attempt.account();
    }
}
