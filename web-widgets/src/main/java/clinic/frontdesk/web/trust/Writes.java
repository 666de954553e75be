package clinic.frontdesk.web.trust;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;

/** Writes by visitors: each is looked at for signs of a machine first, and then done in one transaction. */
@Dependent
public class Writes {

    private final ClinicDirectory clinics;
    private final Doubts doubts;
    private final Transactions transactions;

    @Inject
    Writes(ClinicDirectory clinics, Doubts doubts, Transactions transactions) {
        this.clinics = clinics;
        this.doubts = doubts;
        this.transactions = transactions;
    }

    /**
     * What a visitor wants done.
     *
     * @param <F> what they said
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Write<F, T> {
        /** Does it, in the running transaction. */
        T in(Clinic clinic, F form, Standing standing);
    }

    /**
     * Does it in the clinic of that slug.
     *
     * @param read reads what the visitor said; faults in it are no signs of a machine
     */
    public <F, T> T run(
            String slug,
            Fields fields,
            HttpServletRequest request,
            BiFunction<Clinic, Fields, F> read,
            Write<F, T> write) {
        Clinic clinic = transactions.reading(() -> clinics.open(slug));
        F form = read.apply(clinic, fields);
        Standing standing = doubts.about(clinic, fields, request);
        return transactions.within(() -> write.in(clinic, form, standing));
    }
}
