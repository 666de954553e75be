package clinic.frontdesk.appointment;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where appointments are kept, and all else that keeps the time of practitioners and rooms. */
public interface Appointments {

    /**
     * Waits until no other transaction has any of these diaries, keeps them until the running one ends, and drops from
     * them what has lapsed at {@code now}: holds, and appointments that were not confirmed in time. What lapses later, while it
     * waits, may keep its time until the next one locks. Nothing that was read before may be trusted after.
     *
     * @throws IllegalArgumentException for a diary that the clinic doesn't have
     */
    void lock(Slug clinic, SortedSet<Diary> diaries, Instant now);

    /**
     * Waits until no other transaction has the holds of that form, and keeps them until the running one ends. It comes
     * before the diaries.
     */
    void lockForm(Slug clinic, String form);

    /**
     * Everything that keeps the time of those practitioners and rooms, or everyone's, with its buffers, within
     * {@code window}: appointments, holds, blocks and the times of busy feeds; in no order.
     */
    List<Entry> entries(Slug clinic, Collection<Diary> diaries, TimeRange window);

    /**
     * The same for whoever tells no seats apart: a session may be one entry that is no appointment, however many have a
     * seat in it, and held until the last of them lapses. A store can find that faster.
     */
    default List<Entry> occupied(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return entries(clinic, diaries, window);
    }

    /**
     * Adds a new appointment; the diaries that it concerns are locked.
     *
     * @throws AppointmentRefusal.SlotTaken when the store itself finds that its time is taken
     */
    void add(Appointment appointment);

    /**
     * Stores the new state of an appointment that is there; the diaries of its former and its new session are locked.
     *
     * @param now seats that have lapsed by then keep no session
     * @throws AppointmentRefusal.SlotTaken when the store itself finds that its time is taken
     */
    void update(Appointment appointment, Instant now);

    /**
     * Adds a hold; the diaries that it concerns are locked.
     *
     * @throws AppointmentRefusal.SlotTaken when the store itself finds that its time is taken
     */
    void hold(Hold hold);

    /**
     * Ends the hold of that token, if there is one; the diaries that it concerns are locked.
     *
     * @param now seats that have lapsed by then keep no session
     */
    void release(Slug clinic, String token, Instant now);

    /** The hold of that token. */
    Optional<Hold> findHold(Slug clinic, String token);

    /** The holds of one form, soonest to lapse first; those that have lapsed too, until they are dropped. */
    List<Hold> holdsOf(Slug clinic, String form);

    /** Where holds and bookings came from that nothing proves. */
    UnprovenTimes unproven();

    /** Notes what was done to an appointment. */
    void record(AppointmentChange change);

    /** What was done to an appointment, earliest first. */
    List<AppointmentChange> changes(Slug clinic, AppointmentId id);

    /** How many changes of each appointment are recorded; nothing of those without any. A store can find that faster. */
    default Map<AppointmentId, Integer> versions(Slug clinic, Collection<AppointmentId> ids) {
        Map<AppointmentId, Integer> versions = new HashMap<>();
        ids.forEach(id -> versions.put(id, changes(clinic, id).size()));
        return versions;
    }

    /** Stores which generation of its link is valid, and nothing else of it; its diaries are locked. */
    void relink(Appointment appointment);

    /** The appointment of that id in that clinic. */
    Optional<Appointment> find(Slug clinic, AppointmentId id);

    /**
     * The same as it is by now, also if the running transaction has read it before: what was read before the diaries were
     * locked may have changed. A store that remembers what it has read asks again.
     */
    default Optional<Appointment> refresh(Slug clinic, AppointmentId id) {
        return find(clinic, id);
    }

    /**
     * The same of one that has to be there.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     */
    default Appointment open(Slug clinic, AppointmentId id) {
        return find(clinic, id).orElseThrow(() -> new AppointmentRefusal.UnknownAppointment(id));
    }

    /**
     * One whose link is by now still the one of that generation.
     *
     * @throws AppointmentRefusal.UnknownAppointment when another was made since, or there is no such appointment
     */
    default Appointment open(Slug clinic, AppointmentId id, int linkGeneration) {
        return refresh(clinic, id)
                .filter(found -> found.linkGeneration() == linkGeneration)
                .orElseThrow(AppointmentRefusal.UnknownAppointment::new);
    }

    /** The appointment that came from that lead. */
    Optional<Appointment> ofLead(Slug clinic, LeadId lead);

    /** The appointments of the clinic that carry that id of the host's, latest start first; nothing keeps it from being given twice. */
    List<Appointment> ofExternalId(Slug clinic, String externalId);

    /** The appointments that came from those leads, in no order. A store can find that faster. */
    default List<Appointment> ofLeads(Slug clinic, Collection<LeadId> leads) {
        return leads.stream().flatMap(lead -> ofLead(clinic, lead).stream()).toList();
    }

    /** The same, each with what was done to it, earliest first. A store can find that faster. */
    default Map<Appointment, List<AppointmentChange>> historiesOf(Slug clinic, Collection<LeadId> leads) {
        return ofLeads(clinic, leads).stream()
                .collect(Collectors.toMap(Function.identity(), made -> changes(clinic, made.id())));
    }

    /** Which appointments to list: by their end, whatever became of them. */
    enum Side {
        /** Those that have not ended, earliest start first. */
        AHEAD,
        /** Those that have ended, latest start first. */
        PAST
    }

    /**
     * Some of the clinic's appointments.
     *
     * @param now what has ended by then is past
     * @param cursor null: from the first on
     */
    Slice<Appointment> slice(Slug clinic, Side side, Instant now, @Nullable Cursor cursor, int most);

    /** How many of the clinic's appointments are on that side of {@code now}. */
    long count(Slug clinic, Side side, Instant now);

    /** The appointments of those ids, in no order. */
    List<Appointment> all(Slug clinic, Collection<AppointmentId> ids);

    /** Appointments of the clinic that keep time and start within {@code window}, by start. */
    List<Appointment> starting(Slug clinic, TimeRange window);

    /** Appointments of the clinic that keep their time at {@code now} until they are confirmed, soonest to lapse first. */
    Slice<Appointment> unconfirmed(Slug clinic, Instant now, @Nullable Cursor cursor, int most);

    /** The holds of the clinic that start within {@code window} and have not lapsed at {@code now}. */
    List<Hold> holds(Slug clinic, TimeRange window, Instant now);

    /** Adds a block; the diaries that it concerns are locked. */
    void block(Block block);

    /** Removes the block of that id; false when there is none. */
    boolean unblock(Slug clinic, UUID block);

    /** Blocks of the clinic that overlap {@code window}, by start. */
    List<Block> blocks(Slug clinic, TimeRange window);

    /** Times of the clinic's busy feeds that overlap {@code window}, in no order. */
    List<BusyTime> busy(Slug clinic, TimeRange window);
}
