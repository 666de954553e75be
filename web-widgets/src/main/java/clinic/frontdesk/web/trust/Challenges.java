package clinic.frontdesk.web.trust;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.Sha256;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Signed beginnings of forms. By them one visitor's form is told from another's, and how long it was filled in; and each
 * asks for some work (a proof by which the SHA-256 of salt, colon and proof begins with zero bits) that costs a visitor
 * nothing while they type, and who sends thousands of forms a lot.
 */
@Dependent
public class Challenges {

    /** Leading zero bits: some 30,000 attempts, a tenth of a second of a computer, a second of an old phone. */
    static final int DIFFICULTY = 15;

    private static final String PURPOSE = "form";
    private static final String SALT = "salt";
    private static final int DIGEST_BITS = 256;
    private static final Duration FASTEST = Duration.ofSeconds(2);
    private static final Duration SLOWEST = Duration.ofHours(12);

    private final Signer signer;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Challenges(Signer signer, Ids ids, @Own Clock clock) {
        this.signer = signer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form is given at its beginning.
     *
     * @param started when it began, a name of its own, and our signature, with dots between
     * @param salt of its proof
     */
    public record Begun(String started, String salt) {}

    /** A beginning. */
    public Begun begin(Clinic clinic) {
        String form = clock.millis() + "." + ids.next();
        return new Begun(form + "." + signer.sign(clinic.slug(), PURPOSE, form), salt(clinic, form));
    }

    /** The name of the form that a request comes from, where it says so with our signature. */
    public Optional<String> signedForm(Clinic clinic, Fields fields) {
        return fields.text(Fields.STARTED).flatMap(started -> signed(clinic, started));
    }

    /** The same for a form that began neither too long ago nor just now. */
    Optional<String> typedForm(Clinic clinic, Fields fields) {
        return signedForm(clinic, fields).filter(this::isTyped);
    }

    /** Whether the work was done that the request's form asked for. */
    boolean isSolved(Clinic clinic, Fields fields) {
        String proof = fields.text("proof").orElse("");
        return signedForm(clinic, fields)
                .filter(form -> leadingZeros(Sha256.hex(salt(clinic, form) + ":" + proof)) >= DIFFICULTY)
                .isPresent();
    }

    private boolean isTyped(String form) {
        Duration age = Duration.ofMillis(clock.millis() - Long.parseLong(form.substring(0, form.indexOf('.'))));
        return age.compareTo(FASTEST) >= 0 && age.compareTo(SLOWEST) <= 0;
    }

    private static int leadingZeros(String digest) {
        return DIGEST_BITS - new BigInteger(digest, 16).bitLength();
    }

    private String salt(Clinic clinic, String form) {
        return signer.sign(clinic.slug(), SALT, form);
    }

    private Optional<String> signed(Clinic clinic, String started) {
        return Optional.of(started.lastIndexOf('.'))
                .filter(end -> end > 0)
                .filter(end ->
                        signer.isSigned(clinic.slug(), PURPOSE, started.substring(0, end), started.substring(end + 1)))
                .map(end -> started.substring(0, end));
    }
}
