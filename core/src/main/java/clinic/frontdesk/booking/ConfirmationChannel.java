package clinic.frontdesk.booking;

/** How a doubtful visitor confirms a booking, which tells how long its time is kept for them. */
public enum ConfirmationChannel {
    /** By the link in a mail, within half an hour. */
    BY_MAIL,
    /** By a call, which somebody has to take: within half an hour of the clinic's call hours. */
    BY_CALL
}
