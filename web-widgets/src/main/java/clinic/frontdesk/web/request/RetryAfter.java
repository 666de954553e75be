package clinic.frontdesk.web.notice;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to be left alone: seconds, or a date (RFC 9110 §10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** Empty for what is neither, and for what is over. */
    static Optional<Duration> read(String header, Instant now) {
        String text = header.strip();
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, date)).filter(pause -> !pause.isNegative());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
