package clinic.frontdesk.lead;

/** How far the clinic has come with a lead. */
public enum LeadState {
    /** Nobody has answered yet. */
    NEW,
    /** Somebody has spoken or written to the person. */
    CONTACTED,
    /** An appointment was made. */
    BOOKED,
    /** Nothing is left to do. */
    CLOSED
}
