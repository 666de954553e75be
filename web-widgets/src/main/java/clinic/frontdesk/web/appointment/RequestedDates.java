package clinic.frontdesk.web.appointment;

import clinic.frontdesk.web.form.FormReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates whose free times are asked for.
 *
 * @param from date of the clinic
 * @param days number of dates
 */
record RequestedDates(LocalDate from, int days) {

    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 62;
    private static final int FARTHEST_DAYS = 1000;

    /** From {@code from} and {@code days}; where they are missing, two weeks from {@code today} on. */
    static RequestedDates read(FormReader query, LocalDate today) {
        LocalDate from = query.optional("from", text -> date(query, text, today));
        Integer days = query.optional("days", text -> days(query, text));
        return new RequestedDates(from == null ? today : from, days == null ? USUAL_DAYS : days);
    }

    private static @Nullable LocalDate date(FormReader query, String text, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(today.minusDays(FARTHEST_DAYS)) || date.isAfter(today.plusDays(FARTHEST_DAYS))) {
                query.fault("from", "out-of-range");
            }
            return date;
        } catch (DateTimeException malformed) {
            query.fault("from", "not-a-date");
            return null;
        }
    }

    private static @Nullable Integer days(FormReader query, String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_DAYS) {
            query.fault("days", "out-of-range");
            return null;
        }
        return Integer.valueOf(text);
    }
}
