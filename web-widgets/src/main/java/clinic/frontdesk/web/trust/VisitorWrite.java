package clinic.frontdesk.web.trust;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.form.Fields;

/**
 * Something that visitors may ask for, whether a program sends it or a page.
 *
 * @param <F> what they said
 * @param <T> what comes of it
 */
public interface VisitorWrite<F, T> {

    /** What the visitor wants; faults in it are no signs of a machine. */
    F read(Clinic clinic, Fields fields);

    /**
     * Does it once, in the running transaction, however often the same request comes.
     *
     * @param standing how far the request is trusted
     */
    T take(Clinic clinic, Fields fields, F form, Standing standing);
}
