package clinic.frontdesk;

/** Nothing was done to it that can still be taken back. */
public final class NothingToUndo extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The same for whatever is undone. */
    public NothingToUndo() {
        super(
                Kind.CONFLICT,
                "nothing-to-undo",
                "only the last of what was done can be taken back, by whoever did it, for " + UndoWindow.LENGTH);
    }
}
