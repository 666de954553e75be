package clinic.frontdesk.web.appointment;

import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.FreeTimes;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.words.TimeFormat;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Free times by day of the clinic, as JSON; instants are ISO 8601 with the clinic's offset. They are written one by one,
 * without views between: a month of a large clinic is some thousand times.
 */
final class SlotsText {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;
    private final TimeFormat format;

    private SlotsText(JsonGenerator json, TimeFormat format) {
        this.json = json;
        this.format = format;
    }

    /** Every day of {@code times}, those without free times too, and the first start after them, or null. */
    static String of(Clinic clinic, FreeTimes times) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            new SlotsText(json, new TimeFormat(clinic.timeZone(), Locale.ROOT)).write(times);
        }
        return text.toString();
    }

    private void write(FreeTimes times) {
        Map<LocalDate, List<Slot>> byDate =
                times.slots().stream().collect(Collectors.groupingBy(slot -> format.dateOf(slot.start())));
        json.writeStartObject().write("timeZone", format.zone().getId()).writeStartArray("days");
        for (int day = 0; day < times.days(); day++) {
            LocalDate date = times.first().plusDays(day);
            write(date, byDate.getOrDefault(date, List.of()));
        }
        json.writeEnd();
        times.nextAvailable()
                .ifPresentOrElse(
                        next -> json.write("nextAvailable", format.iso(next)), () -> json.writeNull("nextAvailable"));
        json.writeEnd();
    }

    private void write(LocalDate date, List<Slot> slots) {
        json.writeStartObject().write("date", date.toString()).writeStartArray("slots");
        slots.forEach(this::write);
        json.writeEnd().writeEnd();
    }

    private void write(Slot slot) {
        json.writeStartObject()
                .write("start", format.iso(slot.start()))
                .write("end", format.iso(slot.end()))
                .write("location", slot.location().value())
                .writeStartArray("practitioners");
        for (Slug practitioner : slot.practitioners()) {
            json.write(practitioner.value());
        }
        json.writeEnd().writeEnd();
    }
}
