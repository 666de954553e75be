package clinic.frontdesk.web.form;

import java.util.List;

/** A form with fields at fault: all of them at once. */
public final class FieldFaults extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<FieldFault> faults;

    /** Those faults, at least one. */
    public FieldFaults(List<FieldFault> faults) {
        super("fields at fault", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** In the order of the form. */
    public List<FieldFault> faults() {
        return faults;
    }
}
