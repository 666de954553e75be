package clinic.frontdesk.example.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What both servers are asked.
 *
 * @param warm how much processor time it takes until its code is compiled
 * @param status that the answer should have
 * @param ours requests for the product
 * @param bare the same for the bare endpoint
 */
record Question(String name, Duration warm, int status, Supplier<byte[]> ours, Supplier<byte[]> bare) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("load.warm"));

    /** Free times of dates from {@code first} on. */
    static Question slots(String name, LocalDate first, int days) {
        String query = "practitioner=" + Clinics.ADA + "&from=" + first + "&days=" + days;
        byte[] ours = HttpConnection.get("/api/v1/clinics/" + Clinics.OURS + "/slots?type=visit&" + query);
        byte[] bare = HttpConnection.get("/slots?" + query);
        return new Question(name, WARM, 200, () -> ours, () -> bare);
    }

    /** A booking of a time that nobody has yet, from {@code first} on, each by another person. */
    static Question bookings(LocalDate first) {
        AtomicInteger ours = new AtomicInteger();
        AtomicInteger bare = new AtomicInteger();
        return new Question(
                "booking",
                WARM.multipliedBy(3),
                201,
                () -> booking("/api/v1/clinics/" + Clinics.OURS + "/appointments", first, ours.getAndIncrement()),
                () -> booking("/appointments", first, bare.getAndIncrement()));
    }

    private static byte[] booking(String path, LocalDate first, int number) {
        OffsetDateTime start = first.atTime(LocalTime.MIDNIGHT)
                .atZone(ZONE)
                .plus(EVERY.multipliedBy(number / Clinics.OTHERS))
                .toOffsetDateTime();
        String person =
                "&name=Jo+Lindqvist&phone=%%2B4930231%1$05d&email=jo%1$d%%40example.org&consent=1".formatted(number);
        String form = "type=quick&start=" + start.toString().replace("+", "%2B") + "&practitioner=p"
                + number % Clinics.OTHERS + person;
        return HttpConnection.post(path, form);
    }
}
