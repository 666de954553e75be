package clinic.frontdesk.clinic;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who may book an appointment type, how early and how often.
 *
 * @param online false: priced, and booked by staff only
 * @param minimumNotice between now and the start, elapsed time
 * @param horizonDays the last bookable date is so many days after today, in the clinic's zone
 * @param dailyCap most appointments of a practitioner that start on one date of the clinic; null: no limit
 * @param capacity people in one session, at least 1
 * @param bookAt where booking happens instead
 */
public record BookingRules(
        boolean online,
        Confirmation confirm,
        Duration minimumNotice,
        int horizonDays,
        @Nullable Integer dailyCap,
        int capacity,
        @Nullable URI bookAt) {

    /** Online, confirmed at once, two hours of notice, sixty days ahead, one person in a session. */
    public static final BookingRules USUAL =
            new BookingRules(true, Confirmation.AUTO, Duration.ofHours(2), 60, null, 1, null);

    /** @throws IllegalArgumentException for a number out of its bounds */
    public BookingRules {
        if (minimumNotice.isNegative()) {
            throw new IllegalArgumentException("minimumNotice is " + minimumNotice + ", not 0 or more");
        }
        if (horizonDays < 0 || horizonDays > 730) {
            throw new IllegalArgumentException("horizonDays is " + horizonDays + ", not 0 to 730");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity is " + capacity + ", not 1 or more");
        }
        if (dailyCap != null && dailyCap < 1) {
            throw new IllegalArgumentException("dailyCap is " + dailyCap + ", not 1 or more; null is no limit");
        }
    }

    /** The same, booked by visitors, or by staff only. */
    public BookingRules withOnline(boolean whether) {
        return new BookingRules(whether, confirm, minimumNotice, horizonDays, dailyCap, capacity, bookAt);
    }

    /** The same, confirmed in that way. */
    public BookingRules withConfirm(Confirmation other) {
        return new BookingRules(online, other, minimumNotice, horizonDays, dailyCap, capacity, bookAt);
    }

    /** The same, with that notice. */
    public BookingRules withMinimumNotice(Duration other) {
        return new BookingRules(online, confirm, other, horizonDays, dailyCap, capacity, bookAt);
    }

    /** The same, until so many days after today. */
    public BookingRules withHorizonDays(int other) {
        return new BookingRules(online, confirm, minimumNotice, other, dailyCap, capacity, bookAt);
    }

    /** The same, at most so often on a date, or without a limit. */
    public BookingRules withDailyCap(@Nullable Integer other) {
        return new BookingRules(online, confirm, minimumNotice, horizonDays, other, capacity, bookAt);
    }

    /** The same, for so many people in a session. */
    public BookingRules withCapacity(int other) {
        return new BookingRules(online, confirm, minimumNotice, horizonDays, dailyCap, other, bookAt);
    }

    /** The same, booked there, or here. */
    public BookingRules withBookAt(@Nullable URI other) {
        return new BookingRules(online, confirm, minimumNotice, horizonDays, dailyCap, capacity, other);
    }
}
