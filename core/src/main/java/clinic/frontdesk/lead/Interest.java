package clinic.frontdesk.lead;

/** What a person wants to know. */
public enum Interest {
    COST,
    AVAILABILITY,
    INSURANCE,
    ADVICE
}
