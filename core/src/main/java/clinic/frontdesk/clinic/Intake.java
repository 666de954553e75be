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

    /** Asks for nothing but the consent to be contacted. */
    public static final Intake USUAL = new Intake(
            List.of(),
            List.of(),
            false,
            List.of(new ConsentText(ConsentPurpose.CONTACT, "1", Text.of("Contact me about this request."))),
            Payment.UNSAID,
            null,
            null);

    /** @throws IllegalArgumentException for more than {@value #MOST_QUESTIONS} questions */
    public Intake {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        consents = List.copyOf(consents);
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException(questions.size() + " questions, at most " + MOST_QUESTIONS);
        }
    }

    /** The same, with those topics. */
    public Intake withTopics(List<Topic> others) {
        return new Intake(others, questions, freeText, consents, payment, privacyUrl, urgentNote);
    }

    /** The same, with those questions. */
    public Intake withQuestions(List<Question> others) {
        return new Intake(topics, others, freeText, consents, payment, privacyUrl, urgentNote);
    }

    /** The same, with or without a note. */
    public Intake withFreeText(boolean whether) {
        return new Intake(topics, questions, whether, consents, payment, privacyUrl, urgentNote);
    }

    /** The same, asking to agree to those texts. */
    public Intake withConsents(List<ConsentText> others) {
        return new Intake(topics, questions, freeText, others, payment, privacyUrl, urgentNote);
    }

    /** The same, saying that of payment. */
    public Intake withPayment(Payment other) {
        return new Intake(topics, questions, freeText, consents, other, privacyUrl, urgentNote);
    }

    /** The same, with that privacy policy. */
    public Intake withPrivacyUrl(@Nullable String other) {
        return new Intake(topics, questions, freeText, consents, payment, other, urgentNote);
    }

    /** The same, saying that of urgent symptoms. */
    public Intake withUrgentNote(@Nullable Text other) {
        return new Intake(topics, questions, freeText, consents, payment, privacyUrl, other);
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
