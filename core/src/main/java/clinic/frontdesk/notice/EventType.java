package clinic.frontdesk.notice;

import java.util.Locale;

/** What can happen that others are told of. */
public enum EventType {
    /** A person asks to be called, or asks for costs and times; the subject is the lead. */
    LEAD_RECEIVED,
    /** A promise to turn to a person is broken; the subject is the lead. */
    PROMISE_OVERDUE,
    /** Enquiries were set aside as doubtful since the morning before; the subject is the morning. */
    LEADS_SET_ASIDE,
    /** An appointment was booked or requested; the subject of this and all others of appointments is the appointment. */
    APPOINTMENT_BOOKED,
    /** A doubtful visitor booked, and has yet to confirm it. */
    APPOINTMENT_UNCONFIRMED,
    /** Staff accepted a request. */
    APPOINTMENT_ACCEPTED,
    /** Staff did not accept a request. */
    APPOINTMENT_REJECTED,
    /** An appointment was moved to another time. */
    APPOINTMENT_MOVED,
    /** An appointment was called off. */
    APPOINTMENT_CANCELLED,
    /** An appointment can't take place when it was agreed; the patient is asked to choose another time. */
    APPOINTMENT_DISPLACED,
    /** An appointment is near. */
    APPOINTMENT_REMINDER,
    /** An appointment is over. */
    APPOINTMENT_ENDED,
    /** The link of an appointment was made anew, and those before open nothing any more. */
    APPOINTMENT_RELINKED;

    /** By which others know it, such as {@code lead.received} or {@code appointment.booked}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** Whether its subject is an appointment. */
    public boolean isOfAppointment() {
        return switch (this) {
            case LEAD_RECEIVED, PROMISE_OVERDUE, LEADS_SET_ASIDE -> false;
            case APPOINTMENT_BOOKED,
                    APPOINTMENT_UNCONFIRMED,
                    APPOINTMENT_ACCEPTED,
                    APPOINTMENT_REJECTED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED,
                    APPOINTMENT_DISPLACED,
                    APPOINTMENT_REMINDER,
                    APPOINTMENT_ENDED,
                    APPOINTMENT_RELINKED -> true;
        };
    }
}
