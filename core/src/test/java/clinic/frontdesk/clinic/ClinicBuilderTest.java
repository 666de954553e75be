package clinic.frontdesk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.SampleClinic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClinicBuilderTest {

    private static final Location QUAY = new Location(new Slug("quay"), "Quay", null, null);
    private static final Location HILL = new Location(new Slug("hill"), "Hill", null, null);

    /** The main location is the first, wherever it is said. */
    @Test
    void takesItsPartsInAnyOrder() {
        Clinic placesFirst = working(bare().location(QUAY).location(HILL)).build();
        assertEquals(placesFirst, working(bare()).location(QUAY).location(HILL).build());
        assertEquals(placesFirst, working(bare().location(QUAY)).location(HILL).build());
        assertEquals(
                List.of(QUAY.slug()),
                List.copyOf(placesFirst.practitioners().get(0).hours().keySet()));
    }

    @Test
    void saysWhichPartIsMissing() {
        AppointmentType visit = AppointmentType.visit("visit", "Visit", Timing.of(Duration.ofMinutes(30)));
        Practitioner away = Practitioner.of("okafor", "Tomas Okafor", HILL.slug(), SampleClinic.officeHours());
        assertEquals(
                "okafor names the location hill, which isn't there; there are [quay]",
                fault(bare().location(QUAY).practitioner(away)));
        assertEquals(
                "the appointment type visit is there twice",
                fault(bare().type(visit).type(visit)));
    }

    private static String fault(ClinicBuilder description) {
        return Stream.of(assertThrows(IllegalArgumentException.class, description::build))
                .map(Throwable::getMessage)
                .findFirst()
                .orElseThrow();
    }

    private static ClinicBuilder working(ClinicBuilder description) {
        return description.practitioner("rivera", "Ana Rivera", SampleClinic.officeHours());
    }

    private static ClinicBuilder bare() {
        return Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US");
    }
}
