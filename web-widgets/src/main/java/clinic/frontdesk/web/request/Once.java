package clinic.frontdesk.web.request;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.IdempotencyKey;
import clinic.frontdesk.request.Repeats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what a request asks for once, however often the request comes. */
@Dependent
public class Once {

    private final Repeats repeats;

    @Inject
    Once(Repeats repeats) {
        this.repeats = repeats;
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
        return key(fields).flatMap(claimed -> repeats.recall(clinic, claimed));
    }

    /** Remembers what the running transaction made, by id, after {@link #former} found nothing. */
    public void remember(Slug clinic, Fields fields, List<String> made) {
        key(fields).ifPresent(claimed -> repeats.remember(clinic, claimed, made));
    }

    private static Optional<IdempotencyKey> key(Fields fields) {
        return fields.text(Fields.IDEMPOTENCY_KEY).map(text -> new IdempotencyKey(text, fields.fingerprint()));
    }
}
