package clinic.frontdesk.clinic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The description of a clinic, part by part; see {@link Clinic#describe}. */
public final class ClinicBuilder {

    private final Slug slug;
    private Profile profile;
    private final List<Location> locations = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Function<Slug, Practitioner>> practitioners = new ArrayList<>();
    private final List<AppointmentType> types = new ArrayList<>();
    private CallPromise calls = CallPromise.USUAL;
    private Policy policy = Policy.USUAL;
    private Intake intake = Intake.USUAL;
    private Site site = Site.USUAL;
    private Notification notification = Notification.USUAL;
    private Retired retired = Retired.NOTHING;
    private boolean closed;

    ClinicBuilder(Slug slug, String name, ZoneId timeZone, String phone, String country) {
        this.slug = slug;
        this.profile = Profile.of(name, timeZone, country, phone);
    }

    ClinicBuilder(Clinic clinic) {
        slug = clinic.slug();
        profile = clinic.profile();
        locations.addAll(clinic.locations());
        rooms.addAll(clinic.rooms());
        clinic.practitioners().forEach(this::practitioner);
        types.addAll(clinic.appointmentTypes());
        calls = clinic.calls();
        policy = clinic.policy();
        intake = clinic.intake();
        site = clinic.site();
        notification = clinic.notification();
        retired = clinic.retired();
        closed = clinic.closed();
    }

    /** Changes who the clinic is. */
    public ClinicBuilder profile(UnaryOperator<Profile> change) {
        profile = change.apply(profile);
        return this;
    }

    /** Adds a location; the first is the main one. Without any, the clinic's own address is the only one. */
    public ClinicBuilder location(Location location) {
        locations.add(location);
        return this;
    }

    /** Adds a room. */
    public ClinicBuilder room(Room room) {
        rooms.add(room);
        return this;
    }

    /** Adds a practitioner. */
    public ClinicBuilder practitioner(Practitioner practitioner) {
        practitioners.add(main -> practitioner);
        return this;
    }

    /** Adds a practitioner with weekly hours at the main location, which may be described later. */
    public ClinicBuilder practitioner(String practitioner, String name, WeeklyHours hours) {
        practitioners.add(main -> Practitioner.of(practitioner, name, main, hours));
        return this;
    }

    /** Adds an appointment type. */
    public ClinicBuilder type(AppointmentType type) {
        types.add(type);
        return this;
    }

    /** Says when the clinic calls back. */
    public ClinicBuilder calls(CallPromise promise) {
        calls = promise;
        return this;
    }

    /** Says when it is closed, how late plans may change, how long data is kept. */
    public ClinicBuilder policy(Policy rules) {
        policy = rules;
        return this;
    }

    /** Says what its forms ask. */
    public ClinicBuilder intake(Intake questions) {
        intake = questions;
        return this;
    }

    /** Says how it appears on the web. */
    public ClinicBuilder site(Site appearance) {
        site = appearance;
        return this;
    }

    /** Says whom it wants told. */
    public ClinicBuilder notification(Notification wishes) {
        notification = wishes;
        return this;
    }

    /** Keeps what it no longer offers. */
    ClinicBuilder retired(Retired former) {
        retired = former;
        return this;
    }

    /** Takes it out of service, or back. */
    ClinicBuilder closed(boolean outOfService) {
        closed = outOfService;
        return this;
    }

    /** @throws IllegalArgumentException when the parts don't fit together */
    public Clinic build() {
        List<Location> places = locations.isEmpty() ? List.of(ownPlace()) : locations;
        Slug main = places.get(0).slug();
        return new Clinic(
                slug,
                profile,
                places,
                rooms,
                practitioners.stream().map(described -> described.apply(main)).toList(),
                types,
                calls,
                policy,
                intake,
                site,
                notification,
                retired,
                closed);
    }

    /** The clinic's own address, by the clinic's slug. */
    private Location ownPlace() {
        return new Location(slug, profile.name(), profile.address(), null);
    }
}
