package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.FreeTimes;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.Moments;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Free times by day of the clinic.
 *
 * @param days every day of the window, those without free times too
 * @param nextAvailable the first start after the window, ISO 8601, or null
 */
public record SlotsView(
        String timeZone, List<DayView> days, @JsonbProperty(nillable = true) @Nullable String nextAvailable) {

    /** @param date ISO 8601 */
    public record DayView(String date, List<SlotView> slots) {}

    /** Those times. */
    public static SlotsView of(Clinic clinic, FreeTimes times) {
        Moments moments = new Moments(clinic.timeZone(), Locale.ROOT);
        List<DayView> days = Stream.iterate(times.first(), date -> date.plusDays(1))
                .limit(times.days())
                .map(date -> day(date, times, moments))
                .toList();
        return new SlotsView(
                clinic.timeZone().getId(),
                days,
                times.nextAvailable().map(moments::iso).orElse(null));
    }

    private static DayView day(LocalDate date, FreeTimes times, Moments moments) {
        return new DayView(
                date.toString(),
                times.slots().stream()
                        .filter(slot -> LocalDate.ofInstant(slot.time().start(), moments.zone())
                                .equals(date))
                        .map(slot -> SlotView.open(slot, moments))
                        .toList());
    }
}
