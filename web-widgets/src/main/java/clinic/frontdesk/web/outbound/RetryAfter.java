package clinic.frontdesk.web.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a server asks to be left alone: seconds, or a date (RFC 9110 §10.2.3). */
public final class RetryAfter {

    /** As if it were for ever. Whoever reads it has a bound of their own. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** Two of them are obsolete, and still to be read (RFC 9110 §5.6.7). */
    private static final List<DateTimeFormatter> DATES = List.of(
            formatter()
                    .appendPattern("EEE, d MMM uuuu HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT),
            formatter()
                    .appendPattern("EEEE, d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT),
            formatter()
                    .appendPattern("EEE MMM ppd HH:mm:ss uuuu")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));

    private RetryAfter() {}

    private static DateTimeFormatterBuilder formatter() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive();
    }

    /** Empty for what is neither, and for what is over. */
    public static Optional<Duration> read(String header, Instant now) {
        String text = header.strip();
        if (text.matches("[0-9]+")) {
            return Optional.of(seconds(text));
        }
        return date(text).map(date -> Duration.between(now, date)).filter(pause -> !pause.isNegative());
    }

    private static Duration seconds(String digits) {
        boolean isLong = digits.replaceFirst("^0+", "").length() > 9;
        return isLong ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
    }

    /** A date as HTTP has it; empty for what is none. */
    public static Optional<Instant> date(String text) {
        for (DateTimeFormatter one : DATES) {
            try {
                return Optional.of(LocalDateTime.parse(text, one).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException another) {
                // the next one
            }
        }
        return Optional.empty();
    }
}
