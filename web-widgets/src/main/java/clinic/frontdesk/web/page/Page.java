package clinic.frontdesk.web.page;

import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.FreeTimes;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.clinic.ProfileView;
import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every hosted page of a clinic has.
 */
public record Page(Clinic tenant, ProfileView clinic, Words words, TimeFormat format, PublicUrl url) {

    /** A page for that request, in the closest language that the clinic speaks. */
    static Page of(Clinic clinic, HttpServletRequest request) {
        Locale locale = clinic.profile().closest(Language.of(request));
        return new Page(
                clinic,
                ProfileView.of(clinic, locale, false),
                Words.in(locale, ClinicTexts.forPages(ProfileView.texts(clinic, locale))),
                new TimeFormat(clinic.timeZone(), locale),
                PublicUrl.of(request));
    }

    /**
     * The address of a page of the clinic, for a redirect: relative, since the host of a request may be anyone's.
     *
     * @param page begins with a slash
     */
    static URI address(Clinic clinic, String page, HttpServletRequest request) {
        return PublicUrl.of(request).redirect("/clinics/" + clinic.slug() + page);
    }

    /** The clinic's clock, twice: without a script nobody knows the visitor's. */
    TimeFormats clocks() {
        return new TimeFormats(format, format);
    }

    /** What stands before every path of ours, without a slash at the end. */
    public String root() {
        return url.path();
    }

    /** Path of the clinic's own page. */
    public String home() {
        return url.relative("/clinics/" + clinic.slug());
    }

    /** A text in the language of the page. */
    public String say(String key, Object... parts) {
        return words.say(key, parts);
    }

    /** What the clinic is, for search engines, where a page says nothing of its own. */
    public String about() {
        String phone = clinic.phone().display();
        return tenant.locations().stream()
                .flatMap(place -> Stream.ofNullable(place.address()))
                .findFirst()
                .map(address -> words.say("page.about.at", clinic.name(), address.inOneLine(), phone))
                .orElseGet(() -> words.say("page.about", clinic.name(), phone));
    }

    /** In which zone its times are, by a name that holds all year. */
    public String zone() {
        return words.say("page.zone", format.zoneName());
    }

    /** The clinic's date at that instant, ISO 8601. */
    public String dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, format.zone()).toString();
    }

    /** The days that have free times of a type. */
    public List<Day> days(String type, FreeTimes times, FormState form) {
        Map<LocalDate, List<Slot>> byDate = choices(type, times.slots(), form).stream()
                .collect(Collectors.groupingBy(
                        slot -> LocalDate.ofInstant(slot.time().start(), format.zone()),
                        TreeMap::new,
                        Collectors.toList()));
        return byDate.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** The name of a practitioner. */
    public String practitioner(String slug) {
        return tenant.practitionerName(new Slug(slug));
    }

    /** What the clinic asks in that field, before what is wrong with the answer; empty for other fields. */
    public String question(String field) {
        return clinic.questions().stream()
                .filter(question -> field.equals("answers." + question.id()))
                .map(question -> question.label() + " ")
                .collect(Collectors.joining());
    }

    /** Where a type can be had, if that is a place to go to. */
    public List<Location> placesOf(String type) {
        return tenant.appointmentTypes().stream()
                .filter(one -> one.slug().value().equals(type) && one.place() == Place.CLINIC)
                .flatMap(one -> tenant.locations().stream().filter(place -> one.isOfferedAt(place.slug())))
                .toList();
    }

    /** Where a time of a type is, if there are several places and the form didn't say. */
    public String placeOf(String type, Slot slot, FormState form) {
        boolean said = placesOf(type).size() < 2 || !form.value("location").isEmpty();
        return said ? "" : tenant.location(slot.location()).map(Location::name).orElse("");
    }

    /** The times that a visitor can tell from each other: by start, and by place where it's named. */
    public List<Slot> choices(String type, List<Slot> slots, FormState form) {
        Set<String> seen = new HashSet<>();
        return slots.stream().filter(slot -> seen.add(choice(type, slot, form))).toList();
    }

    /** What the form says of that choice: the start, and behind a blank the place where it's named. */
    public String choice(String type, Slot slot, FormState form) {
        String start = format.iso(slot.start());
        return placeOf(type, slot, form).isEmpty() ? start : start + " " + slot.location();
    }

    /** A day with its free times. */
    public record Day(LocalDate date, List<Slot> slots) {}

    /** Its language, as a BCP 47 tag. */
    public String language() {
        return format.locale().toLanguageTag();
    }
}
