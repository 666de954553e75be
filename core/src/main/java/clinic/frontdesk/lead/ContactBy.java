package clinic.frontdesk.lead;

/** How a person wants to be answered. */
public enum ContactBy {
    PHONE,
    EMAIL
}
