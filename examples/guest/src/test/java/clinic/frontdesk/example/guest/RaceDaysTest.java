package clinic.frontdesk.example.guest;

import clinic.frontdesk.appointment.BusyTimes;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.BusyTimesContract;
import java.time.Instant;

class RaceDaysTest extends BusyTimesContract {

    @Override
    protected BusyTimes busyTimes() {
        return new RaceDays();
    }

    @Override
    protected Slug clinic() {
        return new Slug(OwnClinic.SLUG);
    }

    /** From within one race to within another. */
    @Override
    protected TimeRange window() {
        return new TimeRange(Instant.parse("2027-03-07T11:00:00Z"), Instant.parse("2027-05-02T10:30:00Z"));
    }
}
