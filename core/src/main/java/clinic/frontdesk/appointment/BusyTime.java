package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;

/** Time in which a practitioner is busy elsewhere. */
public record BusyTime(Slug practitioner, TimeRange time) {

    /** What it occupies in the diaries. */
    public Entry entry() {
        return Entry.blocked(time, practitioner);
    }
}
