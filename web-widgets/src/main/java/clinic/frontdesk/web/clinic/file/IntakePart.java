package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.ConsentText;
import clinic.frontdesk.clinic.Intake;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Payment;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.Topic;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.web.words.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the forms ask, in a clinic file. */
final class IntakePart {

    private static final List<String> TOPICS =
            List.of("back", "neck", "shoulder", "hip", "knee", "foot", "other", "rather-not-say");

    private IntakePart() {}

    static Intake read(Part clinic) {
        Part questions = clinic.member("questions");
        if (questions.items().size() > Intake.MOST_QUESTIONS) {
            questions.fault("has more than " + Intake.MOST_QUESTIONS + " questions");
        }
        return new Intake(
                clinic.member("topics").isPresent()
                        ? clinic.member("topics").all(IntakePart::topic)
                        : TOPICS.stream().map(IntakePart::usualTopic).toList(),
                questions.all(IntakePart::question).stream()
                        .limit(Intake.MOST_QUESTIONS)
                        .toList(),
                clinic.member("freeText").flag(false),
                consents(clinic.member("consents")),
                payment(clinic.member("payment")),
                clinic.member("privacyUrl").as("must be an http or https address", IntakePart::address),
                clinic.member("urgentNote").words());
    }

    private static @Nullable Topic topic(Part part) {
        part.onlyKnown();
        Slug slug = part.member("slug").required().slug();
        Text name = part.member("name").required().label();
        return slug == null || name == null ? null : new Topic(slug, name);
    }

    private static Topic usualTopic(String slug) {
        return new Topic(new Slug(slug), inAllLanguages("topic." + slug));
    }

    private static Text inAllLanguages(String key) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Locale locale : Words.LANGUAGES) {
            byLanguage.put(locale.toLanguageTag(), Words.in(locale).say(key));
        }
        return new Text(byLanguage);
    }

    private static @Nullable Question question(Part part) {
        part.onlyKnown();
        Slug id = part.member("id").required().slug();
        Text label = part.member("label").required().words();
        Question.Kind kind = part.member("kind").required().constant(Question.Kind.class, Question.Kind.TEXT);
        List<Text> options = part.member("options").all(Part::label);
        if ((kind == Question.Kind.CHOICE) == options.isEmpty()) {
            part.member("options").fault(kind == Question.Kind.CHOICE ? "has no option" : "is for CHOICE only");
            return null;
        }
        if (id == null || label == null) {
            return null;
        }
        return new Question(
                id,
                intents(part.member("for")),
                label,
                kind,
                options,
                part.member("required").flag(false));
    }

    private static Set<Intent> intents(Part part) {
        if (!part.isPresent()) {
            return EnumSet.allOf(Intent.class);
        }
        Set<Intent> intents = EnumSet.noneOf(Intent.class);
        part.items().forEach(item -> intents.add(item.constant(Intent.class, Intent.CALLBACK)));
        return intents;
    }

    private static List<ConsentText> consents(Part part) {
        List<ConsentText> consents = part.all(IntakePart::consent);
        if (consents.stream().anyMatch(consent -> consent.purpose() == ConsentPurpose.CONTACT)) {
            return consents;
        }
        if (part.isPresent()) {
            part.fault("has no text for CONTACT");
        }
        return List.of(
                new ConsentText(ConsentPurpose.CONTACT, "1", inAllLanguages("consent.contact")),
                new ConsentText(ConsentPurpose.TEXT, "1", inAllLanguages("consent.text")),
                new ConsentText(ConsentPurpose.VOICEMAIL, "1", inAllLanguages("consent.voicemail")));
    }

    private static @Nullable ConsentText consent(Part part) {
        part.onlyKnown();
        ConsentPurpose purpose =
                part.member("purpose").required().constant(ConsentPurpose.class, ConsentPurpose.CONTACT);
        String version = part.member("version")
                .required()
                .as(
                        "must be 1 to 40 letters, digits, dots and hyphens",
                        text -> text.matches("[A-Za-z0-9.-]{1,40}") ? text : null);
        Text text = part.member("text").required().words();
        return version == null || text == null ? null : new ConsentText(purpose, version, text);
    }

    private static Payment payment(Part part) {
        part.onlyKnown();
        return new Payment(
                part.member("options").all(Part::label),
                part.member("insurers").all(Part::line),
                part.member("note").words());
    }

    private static @Nullable String address(String text) {
        return text.matches("https?://[^\\s\"<>]+") ? text : null;
    }
}
