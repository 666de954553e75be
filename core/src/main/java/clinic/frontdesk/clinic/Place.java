package clinic.frontdesk.clinic;

/** Where an appointment takes place. */
public enum Place {
    CLINIC,
    PHONE,
    VIDEO
}
