package clinic.frontdesk.notice;

/** What can happen that others are told of. */
public enum EventType {
    /** A person asks to be called, or asks for costs and times; the subject is the lead. */
    LEAD_RECEIVED,
    /** An appointment was booked or requested; the subject is the appointment. */
    APPOINTMENT_BOOKED
}
