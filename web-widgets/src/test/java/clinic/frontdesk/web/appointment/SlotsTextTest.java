package clinic.frontdesk.web.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.FreeTimes;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotsTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private final Clinic clinic = SampleClinic.clinic();

    @Test
    void namesEachDayWithItsTimes() {
        Slot slot = new Slot(
                Instant.parse("2026-12-01T17:00:00Z"),
                Duration.ofMinutes(30),
                new Slug("quay"),
                List.of(new Slug("rivera"), new Slug("okafor")));
        Instant next = Instant.parse("2026-12-03T17:00:00Z");
        assertEquals(
                "{\"timeZone\":\"America/Los_Angeles\",\"days\":[{\"date\":\"2026-11-30\",\"slots\":[]},"
                        + "{\"date\":\"2026-12-01\",\"slots\":[{\"start\":\"2026-12-01T09:00:00-08:00\","
                        + "\"end\":\"2026-12-01T09:30:00-08:00\",\"location\":\"quay\","
                        + "\"practitioners\":[\"rivera\",\"okafor\"]}]}],\"nextAvailable\":\"2026-12-03T09:00:00-08:00\"}",
                SlotsText.of(clinic, new FreeTimes(MONDAY, 2, List.of(slot), Optional.of(next))));
    }

    @Test
    void saysNullWhereNothingIsFreeLater() {
        assertEquals(
                "{\"timeZone\":\"America/Los_Angeles\",\"days\":[{\"date\":\"2026-11-30\",\"slots\":[]}],"
                        + "\"nextAvailable\":null}",
                SlotsText.of(clinic, new FreeTimes(MONDAY, 1, List.of(), Optional.empty())));
    }
}
