package clinic.frontdesk.web.http;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.web.form.Fields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what a request asks for once, however often the request comes. */
@Dependent
public class Idempotency {

    private final IdempotencyKeys idempotencyKeys;

    @Inject
    Idempotency(IdempotencyKeys idempotencyKeys) {
        this.idempotencyKeys = idempotencyKeys;
    }

    /**
     * Does the work, or finds what an equal request made before.
     *
     * @param work returns what it made, by id
     */
    public List<String> make(Slug clinic, Fields fields, Supplier<List<String>> work) {
        return former(clinic, fields).orElseGet(() -> {
            List<String> made = work.get();
            remember(clinic, fields, made);
            return made;
        });
    }

    /** What an equal request made before, by id; keeps repeats waiting until the running transaction ends. */
    public Optional<List<String>> former(Slug clinic, Fields fields) {
        return fields.idempotencyKey().flatMap(claimed -> idempotencyKeys.recall(clinic, claimed));
    }

    /** Remembers what the running transaction made, by id, after {@link #former} found nothing. */
    public void remember(Slug clinic, Fields fields, List<String> made) {
        fields.idempotencyKey().ifPresent(claimed -> idempotencyKeys.remember(clinic, claimed, made));
    }
}
