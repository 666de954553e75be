package clinic.frontdesk.web.contact;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Topic;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.web.form.FormReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part that all forms have in common: who asks, about what, and what they agreed to. */
public final class VisitorForm {

    private static final int MOST_NOTE = 1000;
    private static final int MOST_ANSWER = 500;
    private static final Map<String, ConsentPurpose> CONSENTS = Map.of(
            "consent", ConsentPurpose.CONTACT,
            "marketing", ConsentPurpose.MARKETING,
            "mayText", ConsentPurpose.TEXT,
            "mayVoicemail", ConsentPurpose.VOICEMAIL);
    private static final List<String> COMMON = List.of(
            "name",
            "givenName",
            "familyName",
            "phone",
            "email",
            "consent",
            "topic",
            "marketing",
            "idempotencyKey",
            "locale",
            "started",
            "proof",
            "leaveEmpty");

    /** Fields about which nobody is bothered. */
    public static final Set<String> MARGINAL = ProvenanceFields.FIELDS;

    private final FormReader form;
    private final Clinic clinic;
    private final Locale locale;
    private final Instant now;
    private final @Nullable PersonName name;
    private final @Nullable PhoneNumber phone;
    private final @Nullable EmailAddress email;
    private final Concern concern;
    private final List<Consent> consents;

    /** Reads it; faults are noted in the form. */
    public VisitorForm(FormReader form, Clinic clinic, Intent intent, Instant now) {
        this.form = form;
        this.clinic = clinic;
        this.now = now;
        this.locale = clinic.profile()
                .closest(Locale.forLanguageTag(form.text("locale").orElse("und")));
        this.name = name();
        this.phone = form.optional(
                "phone", text -> PhoneNumber.parse(text, clinic.profile().country()));
        this.email = form.optional("email", EmailAddress::new);
        this.concern = new Concern(topic(), note(), answers(intent));
        this.consents = CONSENTS.keySet().stream()
                .sorted()
                .map(this::consent)
                .filter(Objects::nonNull)
                .toList();
        if (form.text("consent").isEmpty()) {
            form.fault("consent", "required");
        }
    }

    /** The fields that a form of that intent has beside its own. */
    public static List<String> fields(Clinic clinic, Intent intent, String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(COMMON);
        all.addAll(ProvenanceFields.FIELDS);
        if (clinic.intake().freeText()) {
            all.add("note");
        }
        clinic.intake().questionsOf(intent).forEach(question -> all.add(fieldOf(question)));
        return all;
    }

    /** The language in which the visitor is answered. */
    public Locale locale() {
        return locale;
    }

    /** Notes a fault where that field of the contact is missing. */
    public void require(String... contactFields) {
        Stream.of(contactFields)
                .filter(field -> form.text(field).isEmpty())
                .forEach(field -> form.fault(field, "required"));
    }

    /** The visitor, once the form was found without fault. */
    public Visitor visitor() {
        return new Visitor(
                Contact.of(Objects.requireNonNull(name), phone, email),
                concern,
                consents,
                ProvenanceFields.of(form, locale),
                false);
    }

    private @Nullable PersonName name() {
        boolean parted = form.text("name").isEmpty() && form.text("familyName").isPresent();
        if (!parted) {
            return form.required("name", PersonName::new);
        }
        return form.required(
                "givenName",
                given -> PersonName.of(given, form.text("familyName").orElseThrow()));
    }

    private @Nullable Slug topic() {
        return form.slugAmong(
                "topic", clinic.intake().topics().stream().map(Topic::slug).toList());
    }

    private @Nullable String note() {
        return form.optional("note", text -> PlainText.lines(text, MOST_NOTE));
    }

    private Map<Slug, String> answers(Intent intent) {
        Map<Slug, String> answers = new LinkedHashMap<>();
        for (Question question : clinic.intake().questionsOf(intent)) {
            String answer = question.required()
                    ? form.required(fieldOf(question), text -> answer(question, text))
                    : form.optional(fieldOf(question), text -> answer(question, text));
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    private String answer(Question question, String text) {
        String line = PlainText.line(text, MOST_ANSWER);
        boolean possible =
                switch (question.kind()) {
                    case TEXT -> true;
                    case YES_NO -> line.equals("YES") || line.equals("NO");
                    case CHOICE ->
                        question.options().stream()
                                .anyMatch(option -> option.byLanguage().containsValue(line));
                };
        if (!possible) {
            form.fault(fieldOf(question), "not-one-of-these");
        }
        return line;
    }

    private @Nullable Consent consent(String field) {
        ConsentPurpose purpose = Objects.requireNonNull(CONSENTS.get(field));
        return form.optional(field, version -> {
            if (clinic.consentText(purpose, version).isEmpty()) {
                form.fault(field, "consent-unknown");
            }
            return new Consent(purpose, version, locale.toLanguageTag(), now);
        });
    }

    private static String fieldOf(Question question) {
        return "answers." + question.id();
    }
}
