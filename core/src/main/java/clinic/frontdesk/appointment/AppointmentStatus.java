package clinic.frontdesk.appointment;

/** Whether an appointment stands. */
public enum AppointmentStatus {
    /** It stands. */
    BOOKED,
    /** Staff have yet to accept it; it keeps its time meanwhile. */
    REQUESTED,
    /** Called off. */
    CANCELLED,
    /** Staff have not accepted it. */
    REJECTED;

    /** Whether it keeps its time free of others. */
    public boolean keepsTime() {
        return this == BOOKED || this == REQUESTED;
    }
}
