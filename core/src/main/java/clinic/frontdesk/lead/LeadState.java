package clinic.frontdesk.lead;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far the clinic has come with a lead, or why it was laid aside. */
public enum LeadState {
    /** Nobody has answered yet. */
    NEW,
    /** Somebody has tried to reach the person. */
    ATTEMPTED,
    /** Somebody has spoken with the person. */
    CONTACTED,
    /** An appointment was made. */
    BOOKED,
    /** The person came to the appointment. */
    ATTENDED,
    /** The person can't be reached. */
    UNREACHED,
    /** The clinic is not the right place for it. */
    NOT_SUITABLE,
    /** The person doesn't want it any more. */
    DECLINED,
    /** The same as another enquiry. */
    DUPLICATE,
    /** No person's enquiry. */
    SPAM,
    /** Nothing is left of the person, who asked for that. */
    ERASED;

    /** Those in which the person is still waiting for the clinic. */
    public static final Set<LeadState> OPEN = Collections.unmodifiableSet(EnumSet.of(NEW, ATTEMPTED));

    /** Whether the person is still waiting for the clinic. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it was laid aside. */
    public boolean isAside() {
        return switch (this) {
            case NEW, ATTEMPTED, CONTACTED, BOOKED, ATTENDED -> false;
            case UNREACHED, NOT_SUITABLE, DECLINED, DUPLICATE, SPAM, ERASED -> true;
        };
    }
}
