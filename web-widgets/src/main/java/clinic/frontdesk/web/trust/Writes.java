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
    private final SpamCheck spamCheck;
    private final Transactions transactions;

    @Inject
    Writes(ClinicDirectory clinics, SpamCheck spamCheck, Transactions transactions) {
        this.clinics = clinics;
        this.spamCheck = spamCheck;
        this.transactions = transactions;
    }

    /** Does it in the clinic of that slug. */
    public <F, T> T run(String slug, Fields fields, HttpServletRequest request, VisitorWrite<F, T> write) {
        return run(slug, fields, request, write, (clinic, made) -> made);
    }

    /**
     * The same.
     *
     * @param view says what came of it, in the same transaction
     */
    public <F, T, V> V run(
            String slug,
            Fields fields,
            HttpServletRequest request,
            VisitorWrite<F, T> write,
            BiFunction<Clinic, T, V> view) {
        Clinic clinic = transactions.reading(() -> clinics.open(slug));
        F form = write.read(clinic, fields);
        Standing standing = spamCheck.about(clinic, fields, request);
        return transactions.within(() -> view.apply(clinic, write.take(clinic, fields, form, standing)));
    }
}
