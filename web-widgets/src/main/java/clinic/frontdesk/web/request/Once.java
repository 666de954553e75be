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
        Optional<IdempotencyKey> key =
                fields.text(Fields.IDEMPOTENCY_KEY).map(text -> new IdempotencyKey(text, fields.fingerprint()));
        return key.flatMap(claimed -> repeats.recall(clinic, claimed)).orElseGet(() -> {
            List<String> made = work.get();
            key.ifPresent(claimed -> repeats.remember(clinic, claimed, made));
            return made;
        });
    }
}
