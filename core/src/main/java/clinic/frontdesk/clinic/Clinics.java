package clinic.frontdesk.clinic;

import java.util.List;
import java.util.Optional;

/** Where clinics are kept, open and closed. */
public interface Clinics {

    /** The clinic of that slug, open or closed. For a second, it may be as it was before another node changed it. */
    Optional<Clinic> find(Slug slug);

    /** The clinic of that slug as it is now, which no other transaction changes until the running one ends. */
    Optional<Clinic> lock(Slug slug);

    /** All clinics by slug, open and closed. */
    List<Clinic> all();

    /**
     * Keeps the clinic in place of the one of the same slug. Its practitioners and rooms, retired ones too, have diaries
     * that can be locked from then on.
     */
    void save(Clinic clinic);

    /** What a store throws that is asked for a part of a clinic which was never saved in it. */
    static IllegalArgumentException unsaved(Slug clinic, Object part) {
        return new IllegalArgumentException("the clinic " + clinic + " isn't in this store, or never had " + part
                + ": publish it first, with ClinicDirectory.publish");
    }
}
