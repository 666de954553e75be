package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Promise;
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
        if (lead.enquiry() instanceof Enquiry.CallBack callBack) {
            return Optional.of(callBack.window());
        }
        Promise promise = lead.promise();
        return promise == null || lead.enquiry().intent() != Intent.CALLBACK
                ? Optional.empty()
                : Optional.of(new CallWindow(asked, promise.from(), promise.by()));
    }
}
