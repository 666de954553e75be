package clinic.frontdesk.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens and closes clinics, and finds the open ones. */
public final class ClinicDirectory {

    private final Clinics clinics;

    /** @param clinics where they are kept */
    public ClinicDirectory(Clinics clinics) {
        this.clinics = clinics;
    }

    /**
     * Takes a new description of a clinic and opens it. Practitioners, types and consent texts that it no longer has are
     * retired.
     */
    public Clinic publish(Clinic described) {
        Clinic clinic = clinics.lock(described.slug())
                .map(former -> described.change().retired(retire(former, described)))
                .orElseGet(described::change)
                .closed(false)
                .build();
        clinics.save(clinic);
        return clinic;
    }

    /** Closes the clinic, if there is one; nothing is deleted. */
    public void close(Slug slug) {
        clinics.lock(slug).map(clinic -> clinic.change().closed(true).build()).ifPresent(clinics::save);
    }

    /**
     * The open clinic of that slug.
     *
     * @throws ClinicRefusal.UnknownClinic when there is none, or {@code slug} isn't one
     * @throws ClinicRefusal.ClinicClosed when it is closed
     */
    public Clinic open(String slug) {
        if (!Slug.isSlug(slug)) {
            throw new ClinicRefusal.UnknownClinic(slug);
        }
        Clinic clinic = clinics.find(new Slug(slug)).orElseThrow(() -> new ClinicRefusal.UnknownClinic(slug));
        if (clinic.closed()) {
            throw new ClinicRefusal.ClinicClosed(clinic);
        }
        return clinic;
    }

    private static Retired retire(Clinic former, Clinic now) {
        return new Retired(
                left(former.practitioners(), former.retired().practitioners(), now.practitioners(), Practitioner::slug),
                left(
                        former.appointmentTypes(),
                        former.retired().types(),
                        now.appointmentTypes(),
                        AppointmentType::slug),
                left(
                        former.intake().consents(),
                        former.retired().consents(),
                        now.intake().consents(),
                        c -> List.of(c.purpose(), c.version(), c.text())));
    }

    private static <T> List<T> left(List<T> former, List<T> retired, List<T> now, Function<T, Object> key) {
        List<Object> kept = new ArrayList<>(now.stream().map(key).toList());
        return Stream.concat(former.stream(), retired.stream())
                .filter(part -> !kept.contains(key.apply(part)))
                .filter(part -> kept.add(key.apply(part)))
                .toList();
    }
}
