package clinic.frontdesk.clinic;

/** Who confirms a booking. */
public enum Confirmation {
    /** Nobody needs to: it stands at once. */
    AUTO,
    /** Staff: until then the request keeps the slot. */
    STAFF
}
