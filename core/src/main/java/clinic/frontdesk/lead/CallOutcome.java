package clinic.frontdesk.lead;

/** What came of calling a person. */
public enum CallOutcome {
    SPOKE,
    VOICEMAIL,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER;

    /** What it makes of an enquiry that is open. */
    LeadState leadsTo() {
        return this == SPOKE ? LeadState.CONTACTED : LeadState.ATTEMPTED;
    }
}
