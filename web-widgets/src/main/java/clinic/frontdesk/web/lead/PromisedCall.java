package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Lead;
import java.util.Optional;

/** When a call was promised, also where what was asked for can't be read any more. */
public final class PromisedCall {

    private PromisedCall() {}

    /**
     * The window; empty where none is known any more, or where nobody asked to be called.
     *
     * @param asked the id of the window, as far as it is known
     */
    public static Optional<CallWindow> of(Lead lead, String asked) {
        return lead.enquiry().promised().or(() -> Optional.ofNullable(lead.promise())
                .filter(promise -> lead.intent() == Intent.CALLBACK)
                .map(promise -> new CallWindow(asked, promise.from(), promise.by())));
    }
}
