package clinic.frontdesk;

import java.util.List;

/** Something has happened to it that whoever wants to change it has not seen. */
public final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends Change> since;

    /** @param since what was done meanwhile, earliest first */
    public ChangedMeanwhile(List<? extends Change> since) {
        this(
                "since it was shown, this was done: "
                        + since.stream()
                                .map(change -> change.deed() + " at " + change.at())
                                .toList(),
                since);
    }

    /** @param why of what has no journal: what was shown, and what there is by now */
    public ChangedMeanwhile(String why) {
        this(why, List.of());
    }

    private ChangedMeanwhile(String why, List<? extends Change> since) {
        super(Kind.CONFLICT, "changed-meanwhile", why);
        this.since = List.copyOf(since);
    }

    /** What was done meanwhile, earliest first; empty of what has no journal. */
    public List<? extends Change> since() {
        return since;
    }
}
