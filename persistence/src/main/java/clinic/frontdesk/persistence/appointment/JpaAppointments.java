package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.appointment.UnprovenTimes;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.clinic.LaneRow;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Appointments as seats of occupied sessions. */
public final class JpaAppointments implements Appointments {

    private final Supplier<EntityManager> entities;
    private final SessionStore sessions;
    private final Statements statements;
    private final UnprovenTimes unproven;
    private final Holds holds;
    private final Blocks blocks;
    private final AppointmentHistory history;
    private final AppointmentLists lists;

    /** @param entities of the running transaction */
    public JpaAppointments(Supplier<EntityManager> entities) {
        this.entities = entities;
        this.statements = new Statements(entities);
        this.sessions = new SessionStore(entities, statements);
        this.unproven = new JpaUnprovenTimes(entities);
        this.holds = new Holds(entities, sessions);
        this.blocks = new Blocks(entities);
        this.history = new AppointmentHistory(entities);
        this.lists = new AppointmentLists(entities);
    }

    @Override
    public void lock(Slug clinic, SortedSet<Diary> diaries, Instant now) {
        List<Diary> lapsing = diaries.stream()
                .filter(diary -> sessions.lock(clinic, diary, now))
                .toList();
        sessions.dropLapsed(clinic, lapsing, now);
    }

    @Override
    public UnprovenTimes unproven() {
        return unproven;
    }

    @Override
    public void lockForm(Slug clinic, String form) {
        entities.get().find(LaneRow.class, new TenantKey(clinic, LaneRow.of(form)), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Entry> entries(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return EntryQuery.bySeat(clinic, diaries, window).entries(statements);
    }

    @Override
    public List<Entry> occupied(Slug clinic, Collection<Diary> diaries, TimeRange window) {
        return EntryQuery.bySession(clinic, diaries, window).entries(statements);
    }

    @Override
    public void add(Appointment appointment) {
        sessions.seat(appointment.clinic(), appointment.session(), appointment.keptUntil(), session -> entities.get()
                .persist(AppointmentRow.of(appointment, session)));
    }

    @Override
    public void update(Appointment appointment, Instant now) {
        AppointmentRow row = Objects.requireNonNull(row(appointment.clinic(), appointment.id()));
        SessionRow former = row.session;
        // the former session ends before the next one begins: they may overlap
        sessions.settle(former, row.id, now);
        SessionRow next =
                appointment.status().keepsTime() ? sessions.join(appointment.clinic(), appointment.session()) : former;
        sessions.flush();
        row.take(appointment, next);
        sessions.settle(next, null, now);
    }

    @Override
    public void relink(Appointment appointment) {
        AppointmentRow row = Objects.requireNonNull(row(appointment.clinic(), appointment.id()));
        row.linkGeneration = appointment.linkGeneration();
        sessions.flush();
    }

    @Override
    public void hold(Hold hold) {
        holds.hold(hold);
    }

    @Override
    public void release(Slug clinic, String token, Instant now) {
        holds.release(clinic, token, now);
    }

    @Override
    public Optional<Hold> findHold(Slug clinic, String token) {
        return holds.findHold(clinic, token);
    }

    @Override
    public List<Hold> holdsOf(Slug clinic, String form) {
        return holds.holdsOf(clinic, form);
    }

    @Override
    public List<Hold> holds(Slug clinic, TimeRange window, Instant now) {
        return holds.holds(clinic, window, now);
    }

    @Override
    public void block(Block block) {
        blocks.block(block);
    }

    @Override
    public boolean unblock(Slug clinic, UUID block) {
        return blocks.unblock(clinic, block);
    }

    @Override
    public List<Block> blocks(Slug clinic, TimeRange window) {
        return blocks.blocks(clinic, window);
    }

    @Override
    public List<BusyTime> busy(Slug clinic, TimeRange window) {
        return blocks.busy(clinic, window);
    }

    @Override
    public void record(AppointmentChange change) {
        history.record(change);
    }

    @Override
    public Map<AppointmentId, Integer> versions(Slug clinic, Collection<AppointmentId> ids) {
        return history.versions(clinic, ids);
    }

    @Override
    public List<AppointmentChange> changes(Slug clinic, AppointmentId id) {
        return history.changes(clinic, id);
    }

    @Override
    public Optional<Appointment> find(Slug clinic, AppointmentId id) {
        return Optional.ofNullable(row(clinic, id)).map(AppointmentRow::toAppointment);
    }

    @Override
    public Optional<Appointment> refresh(Slug clinic, AppointmentId id) {
        Optional<AppointmentRow> row = Optional.ofNullable(row(clinic, id));
        row.ifPresent(entities.get()::refresh);
        return row.map(AppointmentRow::toAppointment);
    }

    @Override
    public Optional<Appointment> ofLead(Slug clinic, LeadId lead) {
        return lists.ofLead(clinic, lead);
    }

    @Override
    public List<Appointment> ofExternalId(Slug clinic, String externalId) {
        return lists.ofExternalId(clinic, externalId);
    }

    @Override
    public List<Appointment> ofLeads(Slug clinic, Collection<LeadId> leads) {
        return lists.ofLeads(clinic, leads);
    }

    @Override
    public Map<Appointment, List<AppointmentChange>> historiesOf(Slug clinic, Collection<LeadId> leads) {
        return history.historiesOf(clinic, leads);
    }

    @Override
    public Slice<Appointment> slice(Slug clinic, Side side, Instant now, @Nullable Cursor cursor, int most) {
        return lists.slice(clinic, side, now, cursor, most);
    }

    @Override
    public long count(Slug clinic, Side side, Instant now) {
        return lists.count(clinic, side, now);
    }

    @Override
    public List<Appointment> all(Slug clinic, Collection<AppointmentId> ids) {
        return lists.all(clinic, ids);
    }

    @Override
    public List<Appointment> starting(Slug clinic, TimeRange window) {
        return lists.starting(clinic, window);
    }

    @Override
    public Slice<Appointment> unconfirmed(Slug clinic, Instant now, @Nullable Cursor cursor, int most) {
        return lists.unconfirmed(clinic, now, cursor, most);
    }

    private @Nullable AppointmentRow row(Slug clinic, AppointmentId id) {
        return entities.get().find(AppointmentRow.class, new TenantKey(clinic, id));
    }
}
