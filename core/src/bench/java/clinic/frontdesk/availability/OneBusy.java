package clinic.frontdesk.availability;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A month of one practitioner, more or less busy. */
@State(Scope.Thread)
public class OneBusy {

    @Param({"0", "20", "200", "2000"})
    public int busy;

    private BusyMonth month;

    @Setup
    public void fill() {
        month = BusyMonth.of(1, busy);
    }

    /** What is asked for, and what keeps time. */
    public BusyMonth month() {
        return month;
    }
}
