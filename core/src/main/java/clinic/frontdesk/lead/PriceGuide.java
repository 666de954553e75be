package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import java.util.Collection;
import java.util.List;

/** What the clinic's services cost. */
public final class PriceGuide {

    private PriceGuide() {}

    /** The priced appointment types in the clinic's order: those named, or all when none is named. */
    public static List<AppointmentType> of(Clinic clinic, Collection<Slug> types) {
        return clinic.appointmentTypes().stream()
                .filter(type -> type.price() != null)
                .filter(type -> types.isEmpty() || types.contains(type.slug()))
                .toList();
    }
}
