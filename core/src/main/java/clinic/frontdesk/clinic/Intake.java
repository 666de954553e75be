package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.ConsentPurpose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic's forms ask.
 *
 * @param questions at most three
 * @param freeText whether people may write a note
 * @param consents texts to agree to; the last of a purpose is the current one
 * @param urgentNote what to do about urgent symptoms
 */
public record Intake(
        List<Topic> topics,
        List<Question> questions,
        boolean freeText,
        List<ConsentText> consents,
        Payment payment,
        @Nullable String privacyUrl,
        @Nullable Text urgentNote) {

    /** The most questions of its own that a clinic may ask. */
    public static final int MOST_QUESTIONS = 3;

    /** @throws IllegalArgumentException for more than {@value #MOST_QUESTIONS} questions */
    public Intake {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        consents = List.copyOf(consents);
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException(questions.size() + " questions, at most " + MOST_QUESTIONS);
        }
    }

    /** The questions of one form. */
    public List<Question> questionsOf(Intent intent) {
        return questions.stream().filter(q -> q.forms().contains(intent)).toList();
    }

    /** The text that is shown for {@code purpose} now, if the clinic asks for it. */
    public Optional<ConsentText> currentConsent(ConsentPurpose purpose) {
        return consents.stream().filter(c -> c.purpose() == purpose).reduce((earlier, later) -> later);
    }
}
