package clinic.frontdesk.clinic;

/** What a person came for. */
public enum Intent {
    /** To be called. */
    CALLBACK,
    /** To meet the clinic, in a visit or a call. */
    DISCOVERY,
    /** To know costs and free times. */
    PRICING
}
