package clinic.frontdesk.availability;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A month of several practitioners with 20 busy intervals each. */
@State(Scope.Thread)
public class SeveralBusy {

    @Param({"1", "10", "100"})
    public int practitioners;

    private BusyMonth month;

    @Setup
    public void fill() {
        month = BusyMonth.of(practitioners, 20);
    }

    /** What is asked for, and what keeps time. */
    public BusyMonth month() {
        return month;
    }
}
