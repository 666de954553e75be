package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Where appointments are kept. */
public interface Appointments {

    /**
     * Waits until no other transaction has any of these diaries, and keeps them until the running one ends. Nothing that
     * was read before may be trusted after.
     *
     * @throws IllegalArgumentException for a diary that the clinic doesn't have
     */
    void lock(Slug clinic, SortedSet<Diary> diaries);

    /** Everything of the clinic that keeps time, with its buffers, within {@code window}; in no order. */
    List<Entry> entries(Slug clinic, TimeRange window);

    /**
     * Adds a new appointment; the diaries that it concerns are locked.
     *
     * @throws AppointmentRefusal.SlotTaken when the store itself finds that its time is taken
     */
    void add(Appointment appointment);

    /** The appointment of that id in that clinic. */
    Optional<Appointment> find(Slug clinic, AppointmentId id);

    /** The appointment that came from that lead. */
    Optional<Appointment> ofLead(Slug clinic, LeadId lead);

    /**
     * Appointments of the clinic, latest booked first.
     *
     * @param before booked before this instant; null: up to the latest
     * @param most how many at the most
     */
    List<Appointment> latest(Slug clinic, @Nullable Instant before, int most);

    /** Appointments of the clinic that keep time and start within {@code window}, by start. */
    List<Appointment> starting(Slug clinic, TimeRange window);
}
