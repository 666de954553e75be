package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.util.List;

/**
 * Where else a practitioner may be busy, beside the busy feeds. An application may have any number of these; each is
 * asked whenever times are offered or taken, and has to answer from what is at hand; where they are taken, within the running
 * transaction.
 */
@FunctionalInterface
public interface BusyTimes {

    /** All times of the clinic's practitioners that overlap {@code window}, in no order. */
    List<BusyTime> busy(Slug clinic, TimeRange window);
}
