package clinic.frontdesk.clinic;

/** A room or device that one session needs for itself. */
public record Room(Slug slug, Slug location) {}
