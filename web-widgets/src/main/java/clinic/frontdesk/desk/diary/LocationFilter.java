package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.diary.Day.Stretch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which location of the clinic a column of the diary shows, and what else there is.
 *
 * @param shown the location that was chosen; null: all of them
 * @param places the locations where somebody is on that date
 */
record LocationFilter(Clinic clinic, @Nullable Slug shown, List<Slug> places) {

    static LocationFilter of(Clinic clinic, @Nullable Slug shown, List<Stretch> stretches) {
        List<Slug> places = stretches.stream()
                .map(Stretch::location)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new LocationFilter(clinic, shown, places);
    }

    /** Whether that place is hidden, since another one was chosen. */
    boolean isElsewhere(@Nullable Slug place) {
        return shown != null && place != null && !place.equals(shown);
    }

    /** What a place is called. */
    String name(@Nullable Slug place) {
        return place == null ? "" : clinic.location(place).map(Location::name).orElse(place.value());
    }

    /** The same, where it isn't said for the whole column. */
    String hint(@Nullable Slug place) {
        return places.size() > 1 ? name(place) : "";
    }

    /** All of them, where a clinic has several. */
    String all() {
        return clinic.locations().size() == 1
                ? ""
                : places.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
