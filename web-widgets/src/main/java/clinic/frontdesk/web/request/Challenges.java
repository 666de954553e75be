package clinic.frontdesk.web.request;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Signer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Signed beginnings of forms: by them one visitor's form is told from another's, and how long it was filled in. */
@Dependent
public class Challenges {

    private static final String PURPOSE = "form";

    private final Signer signer;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Challenges(Signer signer, Ids ids, Clock clock) {
        this.signer = signer;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new form: when it began, a name of its own, and our signature, with dots between. */
    String begin(Clinic clinic) {
        String form = clock.millis() + "." + ids.next();
        return form + "." + signer.sign(clinic.slug(), PURPOSE, form);
    }

    /** A name for the form that a request comes from: its own, or else that of all forms at the address. */
    public String formOf(Clinic clinic, Fields fields, String address) {
        return signedForm(clinic, fields).orElse("address/" + address);
    }

    /** The name of the form that a request comes from, where it says so with our signature. */
    public Optional<String> signedForm(Clinic clinic, Fields fields) {
        return fields.text("started").flatMap(started -> signed(clinic, started));
    }

    private Optional<String> signed(Clinic clinic, String started) {
        return Optional.of(started.lastIndexOf('.'))
                .filter(end -> end > 0)
                .filter(end ->
                        signer.isSigned(clinic.slug(), PURPOSE, started.substring(0, end), started.substring(end + 1)))
                .map(end -> started.substring(0, end));
    }
}
