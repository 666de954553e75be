package clinic.frontdesk.availability;

/** What stands between a time and its being offered. */
public enum Obstacle {
    /** It has begun, or is over. */
    PAST,
    /** The practitioner isn't open for the whole of it. */
    CLOSED,
    /** Times begin at others than this. */
    GRID,
    /** It is too soon. */
    NOTICE,
    /** It is too far ahead. */
    HORIZON,
    /** The practitioner has as many appointments on that date as there may be. */
    CAP,
    /** There is another appointment. */
    BUSY,
    /** The patient has another appointment that begins then. */
    PATIENT,
    /** Another appointment, or this one, needs the time before or after. */
    BUFFER,
    /** A visitor is just about to book it. */
    HOLD,
    /** The time is blocked, or the clinic closed. */
    BLOCKED,
    /** No room is free. */
    ROOM
}
