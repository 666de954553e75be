package clinic.frontdesk.memory;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.appointment.UnprovenTimes;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Transactions run one at a time, so a lock is had by whoever asks for it. */
final class InMemoryAppointments implements Appointments {

    private final Shelf<AppointmentId, Appointment> appointments;
    private final Index<At, AppointmentId, Appointment> byStart;
    private final Index<UUID, AppointmentId, Appointment> byLead;
    private final Shelf<String, Hold> holds;
    private final Shelf<UUID, AppointmentChange> changes;
    private final Index<UUID, UUID, AppointmentChange> changesOfOne;
    private final Shelf<UUID, Block> blocks;
    private final UnprovenTimes unproven;
    private final Clinics clinics;
    private final InMemoryBusyFeeds busyFeeds;

    /** No appointment keeps its time for longer. */
    private Duration longest = Duration.ZERO;

    InMemoryAppointments(MemoryTransactions transactions, Clinics clinics, InMemoryBusyFeeds busyFeeds) {
        appointments = new Shelf<>(transactions);
        byStart = appointments.indexed(one -> new At(one.clinic(), one.start()));
        byLead = appointments.indexed(one -> one.lead().value());
        holds = new Shelf<>(transactions);
        changes = new Shelf<>(transactions);
        changesOfOne = changes.indexed(change -> change.appointment().value());
        blocks = new Shelf<>(transactions);
        unproven = new InMemoryUnprovenTimes(transactions);
        this.clinics = clinics;
        this.busyFeeds = busyFeeds;
    }

    @Override
    public void lock(Slug clinic, SortedSet<Diary> diaries, Instant now) {
        for (Diary diary : diaries) {
            if (clinics.find(clinic).filter(c -> has(c, diary)).isEmpty() && !isUsed(clinic, diary)) {
                throw Clinics.unsaved(clinic, diary);
            }
        }
        holds.all()
                .filter(hold -> hold.clinic().equals(clinic) && !hold.standsAt(now))
                .forEach(hold -> holds.remove(hold.token()));
    }

    @Override
    public UnprovenTimes unproven() {
        return unproven;
    }

    @Override
    public void lockForm(Slug clinic, String form) {
        // nobody else is running
    }

    @Override
    public List<Entry> entries(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return Stream.of(
                        keepingTime(clinic, window.widened(longest, longest)).map(Appointment::entry),
                        holds.all().filter(h -> h.clinic().equals(clinic)).map(Hold::entry),
                        blocks(clinic, window).stream().map(Block::entry),
                        busy(clinic, window).stream().map(BusyTime::entry))
                .flatMap(Function.identity())
                .filter(entry -> entry.kept().overlaps(window))
                .filter(entry ->
                        entry.practitioner() == null || diaries.stream().anyMatch(diary -> diary.has(entry)))
                .toList();
    }

    @Override
    public void add(Appointment appointment) {
        put(appointment);
    }

    @Override
    public void update(Appointment appointment, Instant now) {
        put(appointment);
    }

    @Override
    public void relink(Appointment appointment) {
        put(appointment);
    }

    @Override
    public void hold(Hold hold) {
        holds.put(hold.token(), hold);
    }

    @Override
    public void release(Slug clinic, String token, Instant now) {
        findHold(clinic, token).ifPresent(hold -> holds.remove(token));
    }

    @Override
    public Optional<Hold> findHold(Slug clinic, String token) {
        return holds.find(token).filter(hold -> hold.clinic().equals(clinic));
    }

    @Override
    public List<Hold> holdsOf(Slug clinic, String form) {
        return holds.all()
                .filter(hold -> hold.clinic().equals(clinic) && hold.form().equals(form))
                .sorted(Comparator.comparing(Hold::expiresAt))
                .toList();
    }

    @Override
    public void record(AppointmentChange change) {
        changes.put(change.id(), change);
    }

    @Override
    public List<AppointmentChange> changes(Slug clinic, AppointmentId id) {
        return changesOfOne
                .of(id.value())
                .filter(change -> change.clinic().equals(clinic))
                .toList();
    }

    @Override
    public Optional<Appointment> find(Slug clinic, AppointmentId id) {
        return appointments.find(id).filter(a -> a.clinic().equals(clinic));
    }

    @Override
    public Optional<Appointment> ofLead(Slug clinic, LeadId lead) {
        return byLead.of(lead.value()).filter(a -> a.clinic().equals(clinic)).findFirst();
    }

    @Override
    public List<Appointment> ofExternalId(Slug clinic, String externalId) {
        return of(clinic)
                .filter(one -> externalId.equals(one.externalId()))
                .sorted(Comparator.comparing(Appointment::position, Position.LATEST_FIRST))
                .toList();
    }

    @Override
    public Slice<Appointment> slice(Slug clinic, Side side, Instant now, @Nullable Cursor cursor, int most) {
        Comparator<Position> order = side == Side.AHEAD ? Position.EARLIEST_FIRST : Position.LATEST_FIRST;
        List<Appointment> all = on(side, clinic, now)
                .sorted(Comparator.comparing(Appointment::position, order))
                .toList();
        return Slice.cut(all, Appointment::position, order, cursor, most);
    }

    @Override
    public long count(Slug clinic, Side side, Instant now) {
        return on(side, clinic, now).count();
    }

    @Override
    public List<Appointment> all(Slug clinic, Collection<AppointmentId> ids) {
        return ids.stream().distinct().flatMap(id -> find(clinic, id).stream()).toList();
    }

    private Stream<Appointment> on(Side side, Slug clinic, Instant now) {
        return of(clinic).filter(one -> one.time().end().isAfter(now) == (side == Side.AHEAD));
    }

    @Override
    public List<Appointment> starting(Slug clinic, TimeRange window) {
        return keepingTime(clinic, window).toList();
    }

    @Override
    public Slice<Appointment> unconfirmed(Slug clinic, Instant now, @Nullable Cursor cursor, int most) {
        List<Appointment> all = of(clinic)
                .filter(a -> a.status() == AppointmentStatus.UNCONFIRMED && a.standsAt(now))
                .sorted(Comparator.comparing(Appointment::lapse, Position.EARLIEST_FIRST))
                .toList();
        return Slice.cut(all, Appointment::lapse, Position.EARLIEST_FIRST, cursor, most);
    }

    @Override
    public List<Hold> holds(Slug clinic, TimeRange window, Instant now) {
        return holds.all()
                .filter(hold -> hold.clinic().equals(clinic) && hold.standsAt(now))
                .filter(hold -> window.contains(hold.session().start()))
                .toList();
    }

    @Override
    public void block(Block block) {
        blocks.put(block.id(), block);
    }

    @Override
    public boolean unblock(Slug clinic, UUID block) {
        return blocks.find(block).filter(known -> known.clinic().equals(clinic)).isPresent() && blocks.remove(block);
    }

    @Override
    public List<Block> blocks(Slug clinic, TimeRange window) {
        return blocks.all()
                .filter(block -> block.clinic().equals(clinic) && block.time().overlaps(window))
                .sorted(Comparator.comparing(Block::time))
                .toList();
    }

    @Override
    public List<BusyTime> busy(Slug clinic, TimeRange window) {
        return busyFeeds.busy(clinic, window);
    }

    /** Those that start in that window, by start. */
    private Stream<Appointment> keepingTime(Slug clinic, TimeRange window) {
        return byStart.between(new At(clinic, window.start()), new At(clinic, window.end()))
                .filter(a -> a.status().keepsTime());
    }

    private void put(Appointment appointment) {
        Duration kept = appointment.entry().kept().length();
        longest = kept.compareTo(longest) > 0 ? kept : longest;
        appointments.put(appointment.id(), appointment);
    }

    private Stream<Appointment> of(Slug clinic) {
        return appointments.all().filter(a -> a.clinic().equals(clinic));
    }

    /** A practitioner or room that the clinic no longer has may still be in use. */
    private boolean isUsed(Slug clinic, Diary diary) {
        return of(clinic).map(Appointment::session).anyMatch(session -> switch (diary.kind()) {
            case PRACTITIONER -> diary.owner().equals(session.practitioner());
            case ROOM -> diary.owner().equals(session.room());
        });
    }

    private static boolean has(Clinic clinic, Diary diary) {
        return switch (diary.kind()) {
            case PRACTITIONER -> clinic.practitioner(diary.owner()).isPresent();
            case ROOM -> clinic.rooms().stream().map(Room::slug).anyMatch(diary.owner()::equals);
        };
    }
}
