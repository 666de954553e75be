package clinic.frontdesk.request;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.Standing.Level;
import java.time.Duration;

/**
 * Tells requests that look like a machine's. Nobody is turned away for that: a doubtful enquiry is set aside for staff to
 * look at, a doubtful booking has to be confirmed by mail.
 *
 * <p>A form that was filled in no faster than people do and has done its work is trusted, as long as its form, address,
 * clinic and contact aren't used much more than people would. Of requests without that a few are trusted each hour: people
 * without JavaScript send them.
 */
public final class Trust {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int UNPROVEN_OF_CLINIC = 5;
    private static final int UNPROVEN_OF_ADDRESS = 3;
    private static final int OF_FORM = 8;
    private static final int OF_ADDRESS = 150;
    private static final int OF_CLINIC = 1000;
    private static final int OF_CONTACT = 10;

    private final Limits limits;
    private final Transactions transactions;

    /** @param limits where uses are counted, each in a transaction of its own */
    public Trust(Limits limits, Transactions transactions) {
        this.limits = limits;
        this.transactions = transactions;
    }

    /** How far the request is trusted; counts it. Outside of transactions, so that nobody waits for long. */
    public Level level(Slug clinic, SpamSignals signals) {
        if (signals.trapped()) {
            return Level.DOUBTFUL;
        }
        if (signals.proven() && signals.form().isPresent()) {
            return exceedsPeople(clinic, signals.form().get(), signals) ? Level.DOUBTFUL : Level.PROVEN;
        }
        return exceedsUnproven(clinic, signals.address()) ? Level.DOUBTFUL : Level.UNPROVEN;
    }

    private boolean exceedsUnproven(Slug clinic, String address) {
        boolean ofAddress = exceeds(clinic, "unproven/" + address, HOUR, UNPROVEN_OF_ADDRESS);
        return ofAddress || exceeds(clinic, "unproven", HOUR, UNPROVEN_OF_CLINIC);
    }

    private boolean exceedsPeople(Slug clinic, String form, SpamSignals signals) {
        boolean much = exceeds(clinic, "form/" + form, DAY, OF_FORM);
        much |= exceeds(clinic, "address/" + signals.address(), HOUR, OF_ADDRESS);
        much |= exceeds(clinic, "clinic", HOUR, OF_CLINIC);
        for (String contact : signals.contacts()) {
            much |= exceeds(clinic, "contact/" + contact, DAY, OF_CONTACT);
        }
        return much;
    }

    private boolean exceeds(Slug clinic, String key, Duration window, int most) {
        return transactions.within(() -> limits.count(clinic, key, window)) > most;
    }
}
