package clinic.frontdesk.web.words;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Place;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The clinic's clock and the visitor's. Whoever comes to the clinic goes by its clock; whoever is called, by their own. */
public record TimeFormats(TimeFormat clinic, TimeFormat visitor) {

    /** Both, in one language; where the visitor's zone isn't known, theirs is the clinic's. */
    public static TimeFormats of(Clinic clinic, Optional<ZoneId> visitor, Locale locale) {
        return new TimeFormats(
                new TimeFormat(clinic.timeZone(), locale), new TimeFormat(visitor.orElse(clinic.timeZone()), locale));
    }

    /** The clock that counts for what takes place there. */
    public TimeFormat first(Place place) {
        return place == Place.CLINIC ? clinic : visitor;
    }

    /** The other one. */
    public TimeFormat second(Place place) {
        return place == Place.CLINIC ? visitor : clinic;
    }

    /** Whether they show different times at that instant. */
    public boolean differ(Instant instant) {
        return !LocalDateTime.ofInstant(instant, clinic.zone())
                .equals(LocalDateTime.ofInstant(instant, visitor.zone()));
    }

    /** Whether they show different dates at that instant. */
    public boolean differInDate(Instant instant) {
        return !clinic.dateOf(instant).equals(visitor.dateOf(instant));
    }
}
