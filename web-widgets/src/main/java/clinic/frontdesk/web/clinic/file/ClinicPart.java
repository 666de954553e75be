package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.CallPromise;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Intake;
import clinic.frontdesk.clinic.Notification;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.clinic.Policy;
import clinic.frontdesk.clinic.Policy.Retention;
import clinic.frontdesk.clinic.Profile;
import clinic.frontdesk.clinic.Site;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.web.address.WebOrigin;
import clinic.frontdesk.web.holiday.HolidayCalendars;
import clinic.frontdesk.web.notice.WebhookCourier;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole of a clinic file. */
final class ClinicPart {

    /** RFC 5646 §4.4.1 */
    private static final int MOST_TAG = 35;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofDays(90);

    private final Part root;

    ClinicPart(Part root) {
        this.root = root;
    }

    /** The clinic; null, or not to be used, when faults were noted. */
    @Nullable
    Clinic read() {
        root.onlyKnown();
        Stream.of(NoEffectYet.AREA_SERVED, NoEffectYet.BUSINESS_TYPE, NoEffectYet.PUBLISH_GATE, NoEffectYet.RETENTION)
                .forEach(member -> member.warn(root));
        List<Locale> locales = locales();
        Slug slug = root.member("slug").required().slug();
        Profile profile = profile(locales);
        CallPromise calls = calls();
        Policy policy = policy();
        Intake intake = IntakePart.read(root);
        Site site = site(locales);
        Notification notification = notification(profile);
        Slug own = slug == null ? new Slug("clinic") : slug;
        PlacesPart.Places places = new PlacesPart(root).read(own, profile);
        if (slug == null || profile == null || !places.sound()) {
            return null;
        }
        ClinicBuilder clinic = Clinic.describe(
                        slug.value(),
                        profile.name(),
                        profile.timeZone(),
                        profile.phone().e164(),
                        profile.country())
                .profile(usual -> profile)
                .calls(calls)
                .policy(policy)
                .intake(intake)
                .site(site)
                .notification(notification);
        places.locations().forEach(clinic::location);
        places.rooms().forEach(clinic::room);
        places.practitioners().forEach(clinic::practitioner);
        places.types().forEach(clinic::type);
        return clinic.build();
    }

    private @Nullable Profile profile(List<Locale> locales) {
        String name = root.member("name").required().line();
        ZoneId zone = root.member("timeZone")
                .required()
                .as(
                        "must be a time zone such as Europe/Berlin",
                        text -> text.contains("/") || text.equals("UTC") ? ZoneId.of(text) : null);
        PhoneNumber phone = phone();
        String country = country(phone);
        EmailAddress email = root.member("email").as("must be an e-mail address", EmailAddress::new);
        Profile profile = phone == null || name == null || zone == null
                ? null
                : new Profile(
                        name,
                        zone,
                        locales,
                        country,
                        currency(country),
                        phone,
                        email,
                        PeoplePart.address(root.member("address")),
                        root.member("areaServed").text(),
                        root.member("businessType").as("must be a text", text -> text, "Physiotherapy"));
        return profile;
    }

    private @Nullable PhoneNumber phone() {
        String country = Objects.requireNonNullElse(root.member("country").quietText(), "ZZ");
        return root.member("phone")
                .required()
                .as("must be a phone number, such as +14155550132", text -> PhoneNumber.parse(text, country));
    }

    private String country(@Nullable PhoneNumber phone) {
        String ofPhone = phone == null ? "US" : phone.country();
        return root.member("country")
                .as(
                        "must be a country by its two letters, such as US",
                        text -> COUNTRIES.contains(text) ? text : null,
                        ofPhone);
    }

    private Currency currency(String country) {
        Currency usual = COUNTRIES.contains(country) ? Currency.getInstance(new Locale("", country)) : null;
        return root.member("currency")
                .as(
                        "must be a currency by its three letters, such as USD",
                        Currency::getInstance,
                        usual == null ? Currency.getInstance("USD") : usual);
    }

    private List<Locale> locales() {
        String expected = "must be a language such as en or es-MX that there are words of: "
                + Words.LANGUAGES.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        Locale first = root.member("locale").as(expected, ClinicPart::locale, Locale.ENGLISH);
        Set<Locale> all = new LinkedHashSet<>(List.of(first));
        all.addAll(root.member("locales").all(part -> part.as(expected, ClinicPart::locale)));
        root.speaks(List.copyOf(all));
        return List.copyOf(all);
    }

    private static @Nullable Locale locale(String tag) {
        boolean tagged = tag.length() <= MOST_TAG && tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
        Locale locale = tagged ? Locale.forLanguageTag(tag) : Locale.ROOT;
        return Languages.haveWords(locale) ? locale : null;
    }

    private CallPromise calls() {
        return new CallPromise(
                HoursPart.weekly(root.member("callHours")),
                TypePart.duration(root.member("callBackWithin"), CallPromise.USUAL.within(), MINUTE, LONG));
    }

    private Policy policy() {
        Part retention = root.member("retention").onlyKnown();
        return new Policy(
                root.member("closures").all(HoursPart::closure),
                root.member("publicHolidays")
                        .as(
                                "must be a country or region with known holidays, such as US-CA",
                                text -> text.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?") && HolidayCalendars.knows(text)
                                        ? text
                                        : null),
                TypePart.duration(root.member("changesUntil"), Policy.USUAL.changesUntil(), Duration.ZERO, LONG),
                new Retention(
                        retention.member("leads").number(Retention.USUAL.leads()),
                        retention.member("health").number(Retention.USUAL.health()),
                        retention.member("spam").number(Retention.USUAL.spam())));
    }

    private Site site(List<Locale> locales) {
        Part theme = root.member("theme").onlyKnown();
        String gate = root.member("publishGate")
                .as("must be one of off, warn, block", text -> text.matches("off|warn|block") ? text : null, "warn");
        return new Site(
                new LinkedHashSet<>(root.member("allowedOrigins")
                        .all(part -> part.as("must be an origin such as https://www.example.com", ClinicPart::origin))),
                theme.member("accent")
                        .as("must be a colour such as #0b6e69", text -> text.matches("#[0-9a-fA-F]{6}") ? text : null),
                new TextsPart(locales).read(root.member("texts")),
                Site.PublishGate.valueOf(gate.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String origin(String text) {
        return WebOrigin.isOrigin(text) ? text : null;
    }

    private Notification notification(@Nullable Profile profile) {
        EmailAddress own = profile == null ? null : profile.email();
        List<EmailAddress> usual = own == null ? List.of() : List.of(own);
        Part notify = root.member("notify");
        return new Notification(
                notify.isPresent()
                        ? notify.all(part -> part.as("must be an e-mail address", EmailAddress::new))
                        : usual,
                root.member("webhooks").all(ClinicPart::webhook),
                root.member("reminders").isPresent()
                        ? root.member("reminders").all(part -> TypePart.duration(part, MINUTE, MINUTE, LONG))
                        : Notification.USUAL.reminders());
    }

    private static @Nullable Webhook webhook(Part part) {
        part.onlyKnown();
        URI url = part.member("url").required().as("must be an https address", TypePart::https);
        String expected = "must be one of " + WebhookCourier.events();
        List<String> events = part.member("events")
                .all(event -> event.as(expected, text -> WebhookCourier.events().contains(text) ? text : null));
        return url == null ? null : new Webhook(url, Set.copyOf(new LinkedHashSet<>(events)));
    }
}
