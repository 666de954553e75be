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
 * The places of a column.
 *
 * @param shown the one that is looked at; null: everywhere
 * @param places where somebody is on that date
 */
record Where(Clinic clinic, @Nullable Slug shown, List<Slug> places) {

    static Where of(Clinic clinic, @Nullable Slug shown, List<Stretch> stretches) {
        List<Slug> places = stretches.stream()
                .map(Stretch::location)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Where(clinic, shown, places);
    }

    /** Whether another place is looked at. */
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
