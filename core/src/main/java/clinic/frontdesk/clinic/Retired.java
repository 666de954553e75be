package clinic.frontdesk.clinic;

import java.util.List;

/** What a clinic no longer offers, but what earlier bookings and consents still name. */
public record Retired(List<Practitioner> practitioners, List<AppointmentType> types, List<ConsentText> consents) {

    /** Nothing yet. */
    public static final Retired NOTHING = new Retired(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Retired {
        practitioners = List.copyOf(practitioners);
        types = List.copyOf(types);
        consents = List.copyOf(consents);
    }
}
