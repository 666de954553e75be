package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.ConsentPurpose;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A clinic, as its file or a program describes it: the tenant to which everything belongs.
 *
 * <p>{@link #describe} begins one in Java.
 *
 * @param locations at least one, the first being the main one
 * @param closed taken out of service: it accepts nothing, and keeps all it has
 */
public record Clinic(
        Slug slug,
        Profile profile,
        List<Location> locations,
        List<Room> rooms,
        List<Practitioner> practitioners,
        List<AppointmentType> appointmentTypes,
        CallPromise calls,
        Policy policy,
        Intake intake,
        Site site,
        Notification notification,
        Retired retired,
        boolean closed) {

    /** @throws IllegalArgumentException when a part is named twice, or names a part that isn't there */
    public Clinic {
        locations = unique("location", locations, Location::slug);
        rooms = unique("room", rooms, Room::slug);
        practitioners = unique("practitioner", practitioners, Practitioner::slug);
        appointmentTypes = unique("appointment type", appointmentTypes, AppointmentType::slug);
        if (locations.isEmpty()) {
            throw new IllegalArgumentException("a clinic without a location");
        }
        References.check(locations, rooms, practitioners, appointmentTypes);
    }

    /**
     * Begins the description of a clinic; all but these has defaults.
     *
     * @param phone in national or international form
     * @param country ISO 3166-1 alpha-2
     */
    public static ClinicBuilder describe(String slug, String name, ZoneId timeZone, String phone, String country) {
        return new ClinicBuilder(new Slug(slug), name, timeZone, phone, country);
    }

    /** The same clinic as a description to change. */
    public ClinicBuilder change() {
        return new ClinicBuilder(this);
    }

    /** The zone in which all its local times are meant. */
    public ZoneId timeZone() {
        return profile.timeZone();
    }

    /** The main location. */
    public Location mainLocation() {
        return locations.get(0);
    }

    /** The location of that slug. */
    public Optional<Location> location(Slug wanted) {
        return first(locations, Location::slug, wanted);
    }

    /** The practitioner of that slug, unless retired. */
    public Optional<Practitioner> practitioner(Slug wanted) {
        return first(practitioners, Practitioner::slug, wanted);
    }

    /** The appointment type of that slug, unless retired. */
    public Optional<AppointmentType> appointmentType(Slug wanted) {
        return first(appointmentTypes, AppointmentType::slug, wanted);
    }

    /** How a practitioner is called, retired or not; the slug of one never heard of. */
    public String practitionerName(Slug wanted) {
        return first(practitioners, Practitioner::slug, wanted)
                .or(() -> first(retired.practitioners(), Practitioner::slug, wanted))
                .map(Practitioner::name)
                .orElse(wanted.value());
    }

    /** How an appointment type is called, retired or not; the slug of one never heard of. */
    public Text typeName(Slug wanted) {
        return first(appointmentTypes, AppointmentType::slug, wanted)
                .or(() -> first(retired.types(), AppointmentType::slug, wanted))
                .map(AppointmentType::name)
                .orElse(Text.of(wanted.value()));
    }

    /** Who offers {@code type}, in the clinic's order. */
    public List<Practitioner> practitionersOf(AppointmentType type) {
        return practitioners.stream().filter(p -> type.isOfferedBy(p.slug())).toList();
    }

    /** The text of that version, current or former. */
    public Optional<ConsentText> consentText(ConsentPurpose purpose, String version) {
        return Stream.concat(intake.consents().stream(), retired.consents().stream())
                .filter(c -> c.purpose() == purpose && c.version().equals(version))
                .findFirst();
    }

    /** The words of that hash, of whatever version: what a person saw who agreed to them. */
    public Optional<String> consentWords(String hash) {
        return Stream.concat(intake.consents().stream(), retired.consents().stream())
                .flatMap(text -> text.words(hash).stream())
                .findFirst();
    }

    /** The hours in which the clinic calls people back; never empty. */
    public WeeklyHours callHours() {
        return CallHours.of(this);
    }

    private static <T> Optional<T> first(List<T> parts, Function<T, Slug> slug, Slug wanted) {
        return parts.stream().filter(p -> slug.apply(p).equals(wanted)).findFirst();
    }

    private static <T> List<T> unique(String what, List<T> parts, Function<T, Slug> slug) {
        Set<Slug> names = new HashSet<>();
        for (T part : parts) {
            if (!names.add(slug.apply(part))) {
                throw new IllegalArgumentException("the " + what + " " + slug.apply(part) + " is there twice");
            }
        }
        return List.copyOf(parts);
    }
}
