package clinic.frontdesk.contact;

/** What a person may agree to; each is asked for on its own. */
public enum ConsentPurpose {
    /** To be contacted about this enquiry. */
    CONTACT,
    /** To be sent news. Never a condition. */
    MARKETING,
    /** To be sent text messages. */
    TEXT,
    /** To have messages left on the answering machine. */
    VOICEMAIL
}
