package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.PublicHolidays;
import java.util.Collection;
import java.util.List;

/**
 * Where it is known what takes the time of practitioners and rooms.
 *
 * @param appointments what keeps time already
 * @param elsewhere where else practitioners may be busy
 * @param holidays when a clinic may be closed
 */
public record Diaries(Appointments appointments, Collection<? extends BusyTimes> elsewhere, PublicHolidays holidays) {

    /** Copies {@code elsewhere}. */
    public Diaries {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Diaries of clinics without public holidays, whose practitioners are nowhere else. */
    public Diaries(Appointments appointments) {
        this(appointments, List.of(), PublicHolidays.NONE);
    }
}
