package clinic.frontdesk.web.clinic;

import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intake;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.web.appointment.BookingForm;
import clinic.frontdesk.web.lead.CallBackForm;
import clinic.frontdesk.web.lead.PriceView;
import clinic.frontdesk.web.lead.PricingForm;
import clinic.frontdesk.web.words.Words;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clinic tells the public about itself, in one language; texts are plain text. */
public record ProfileView(
        String slug,
        String name,
        String timeZone,
        String locale,
        List<String> locales,
        PhoneView phone,
        @Nullable String email,
        String currency,
        String country,
        @Nullable String privacyUrl,
        @Nullable String urgentNote,
        ThemeView theme,
        Map<String, String> texts,
        List<TypeView> appointmentTypes,
        List<PractitionerView> practitioners,
        List<LocationView> locations,
        List<TopicView> topics,
        List<QuestionView> questions,
        List<ConsentView> consents,
        PaymentView payment,
        boolean freeText,
        boolean mails,
        Map<String, List<String>> fields) {

    /**
     * A phone number.
     *
     * @param e164 without its extension
     * @param display as people of the clinic's country write it
     * @param uri a link that calls it (RFC 3966)
     */
    public record PhoneView(String e164, String display, String uri) {
        static PhoneView of(PhoneNumber number, String country) {
            return new PhoneView(number.e164(), number.displayedIn(country), number.uri());
        }
    }

    /** @param accent as {@code #rrggbb} */
    public record ThemeView(@Nullable String accent) {}

    /** What can be booked or priced. */
    public record TypeView(
            String slug,
            String name,
            String place,
            String intent,
            long durationMinutes,
            @Nullable PriceView price,
            @Nullable String summary,
            List<String> expect,
            @Nullable String terms,
            boolean online,
            String confirm,
            @Nullable String bookAt,
            List<String> practitioners,
            List<String> locations) {}

    /** Who can be booked. */
    public record PractitionerView(
            String slug, String name, @Nullable String title, @Nullable String bio, @Nullable String photo) {}

    /** Where the clinic is. */
    public record LocationView(String slug, String name, @Nullable Address address, @Nullable PhoneView phone) {}

    /** What an enquiry can be about. */
    public record TopicView(String slug, String name) {}

    /**
     * A question of the clinic's own, sent as {@code answers.}id.
     *
     * @param forms the intents in whose forms it's asked, as {@code for}
     */
    public record QuestionView(
            String id,
            @JsonbProperty("for") List<Intent> forms,
            String label,
            String kind,
            List<String> options,
            boolean required) {}

    /** A text to agree to; the field of its purpose takes its version. */
    public record ConsentView(String purpose, String version, String text) {}

    /** How people pay. */
    public record PaymentView(List<String> options, List<String> insurers, @Nullable String note) {}

    /**
     * The clinic's profile in the closest language that it speaks.
     *
     * @param mails whether confirmations go out by mail
     */
    public static ProfileView of(Clinic clinic, Locale wish, boolean mails) {
        Locale locale = clinic.profile().closest(wish);
        Words words = Words.in(locale);
        Intake intake = clinic.intake();
        return new ProfileView(
                clinic.slug().value(),
                clinic.profile().name(),
                clinic.timeZone().getId(),
                locale.toLanguageTag(),
                clinic.profile().locales().stream().map(Locale::toLanguageTag).toList(),
                PhoneView.of(clinic.profile().phone(), clinic.profile().country()),
                clinic.profile().email() == null
                        ? null
                        : clinic.profile().email().value(),
                clinic.profile().currency().getCurrencyCode(),
                clinic.profile().country(),
                intake.privacyUrl(),
                in(locale, intake.urgentNote()),
                new ThemeView(clinic.site().accent()),
                widgetTexts(clinic, locale),
                clinic.appointmentTypes().stream()
                        .map(type -> view(type, locale, words))
                        .toList(),
                clinic.practitioners().stream().map(who -> view(who, locale)).toList(),
                clinic.locations().stream().map(place -> view(place, clinic)).toList(),
                intake.topics().stream()
                        .map(topic ->
                                new TopicView(topic.slug().value(), topic.name().in(locale)))
                        .toList(),
                intake.questions().stream()
                        .map(question -> view(question, locale))
                        .toList(),
                Stream.of(ConsentPurpose.values())
                        .flatMap(purpose -> intake.currentConsent(purpose).stream())
                        .map(consent -> new ConsentView(
                                consent.purpose().name(),
                                consent.version(),
                                consent.text().in(locale)))
                        .toList(),
                new PaymentView(
                        all(locale, intake.payment().options()),
                        intake.payment().insurers(),
                        in(locale, intake.payment().note())),
                intake.freeText(),
                mails,
                Map.of(
                        "appointments", BookingForm.fields(clinic),
                        "callback-requests", CallBackForm.fields(clinic),
                        "pricing-enquiries", PricingForm.fields(clinic)));
    }

    /** The type of that slug. */
    public TypeView type(String wanted) {
        return appointmentTypes.stream()
                .filter(type -> type.slug().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The clinic's own words for that language, by key. */
    public static Map<String, String> texts(Clinic clinic, Locale locale) {
        Map<String, Map<String, String>> all = clinic.site().texts();
        return all.getOrDefault(locale.toLanguageTag(), all.getOrDefault(locale.getLanguage(), Map.of()));
    }

    /** What the widgets say in that language, by key; English they bring along. */
    private static Map<String, String> widgetTexts(Clinic clinic, Locale locale) {
        Map<String, String> texts = new TreeMap<>(Words.ofWidgets(locale));
        texts.putAll(texts(clinic, locale));
        return texts;
    }

    private static TypeView view(AppointmentType type, Locale locale, Words words) {
        return new TypeView(
                type.slug().value(),
                type.name().in(locale),
                type.place().name(),
                type.intent().name(),
                type.timing().duration().toMinutes(),
                type.price() == null ? null : PriceView.of(type.price(), locale, words),
                in(locale, type.description().summary()),
                all(locale, type.description().expect()),
                in(locale, type.description().terms()),
                type.rules().online(),
                type.rules().confirm().name(),
                type.rules().bookAt() == null ? null : type.rules().bookAt().toString(),
                slugs(type.practitioners()),
                slugs(type.locations()));
    }

    private static PractitionerView view(Practitioner who, Locale locale) {
        return new PractitionerView(who.slug().value(), who.name(), who.title(), in(locale, who.bio()), who.photo());
    }

    private static LocationView view(Location place, Clinic clinic) {
        PhoneNumber phone = place.phone();
        return new LocationView(
                place.slug().value(),
                place.name(),
                place.address(),
                phone == null ? null : PhoneView.of(phone, clinic.profile().country()));
    }

    private static QuestionView view(Question question, Locale locale) {
        return new QuestionView(
                question.id().value(),
                question.forms().stream().sorted().toList(),
                question.label().in(locale),
                question.kind().name(),
                all(locale, question.options()),
                question.required());
    }

    private static @Nullable String in(Locale locale, @Nullable Text text) {
        return text == null ? null : text.in(locale);
    }

    private static List<String> all(Locale locale, List<Text> texts) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }

    private static List<String> slugs(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }
}
