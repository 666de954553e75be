package clinic.frontdesk.appointment;

/** Whether an appointment stands. */
public enum AppointmentStatus {
    /** It stands. */
    BOOKED,
    /** Staff have yet to accept it; it keeps its time meanwhile. */
    REQUESTED,
    /** The visitor has yet to confirm it, by the link in the mail or by a call; it keeps its time until then, but not long. */
    UNCONFIRMED,
    /** Called off. */
    CANCELLED,
    /** Staff have not accepted it. */
    REJECTED,
    /** The patient did not come. */
    NO_SHOW;

    /** Whether it keeps its time free of others. */
    public boolean keepsTime() {
        return this != CANCELLED && this != REJECTED;
    }

    /** Whether it is still to come about, so that it can be moved or cancelled. */
    public boolean isOpen() {
        return this == BOOKED || this == REQUESTED || this == UNCONFIRMED;
    }
}
