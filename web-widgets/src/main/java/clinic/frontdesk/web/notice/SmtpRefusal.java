package clinic.frontdesk.web.notice;

import clinic.frontdesk.notice.Courier.Undeliverable;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a mail server refused a message for one recipient (RFC 5321 §4.2). */
enum SmtpRefusal {
    /** It doesn't know the address. */
    ADDRESS,
    /** It accepted the address, and then never wants this message. */
    MESSAGE,
    /** It may take the message later. */
    FOR_NOW;

    /** A mailbox that is full empties again (RFC 5321 §4.5.3.1.10). */
    private static final int FULL = 552;

    /** A reply begins with its code. */
    private static final Pattern REPLY = Pattern.compile("([2-5][0-9]{2})[ -].*", Pattern.DOTALL);

    /** What the failure of a message for one recipient says. */
    static SmtpRefusal of(SendFailedException failure) {
        if (hasAny(failure.getInvalidAddresses())) {
            return ADDRESS;
        }
        int code = code(failure).orElse(0);
        // without an unsent address it's the sender who was refused, and that concerns no single letter
        boolean message = code / 100 == 5 && code != FULL && hasAny(failure.getValidUnsentAddresses());
        return message ? MESSAGE : FOR_NOW;
    }

    Undeliverable asUndeliverable() {
        return switch (this) {
            case ADDRESS -> Undeliverable.forEver("the mail server refused the address");
            case MESSAGE -> Undeliverable.forEver("the mail server refused the message");
            case FOR_NOW -> Undeliverable.forNow("the mail server didn't take the message");
        };
    }

    private static boolean hasAny(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    /** Of the first reply among the causes. */
    private static Optional<Integer> code(SendFailedException failure) {
        return Stream.iterate((Exception) failure, cause -> cause != null, SmtpRefusal::next)
                .map(cause -> REPLY.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::matches)
                .map(reply -> Integer.valueOf(reply.group(1)))
                .findFirst();
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
