package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.Cursor;
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
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.clinic.LaneRow;
import clinic.frontdesk.persistence.sql.Listing;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appointments as seats of occupied sessions. */
public final class JpaAppointments implements Appointments {

    private static final String SEATS =
            "select a from AppointmentRow a join fetch a.session s where a.clinicId = :clinic";

    private final Supplier<EntityManager> entities;
    private final SessionStore sessions;
    private final Statements statements;
    private final UnprovenTimes unproven;

    /** @param entities of the running transaction */
    public JpaAppointments(Supplier<EntityManager> entities) {
        this.entities = entities;
        this.statements = new Statements(entities);
        this.sessions = new SessionStore(entities, statements);
        this.unproven = new JpaUnprovenTimes(entities);
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
        sessions.seat(hold.clinic(), hold.session(), hold.expiresAt(), session -> entities.get()
                .persist(HoldRow.of(hold, session)));
    }

    @Override
    public void release(Slug clinic, String token, Instant now) {
        HoldRow row = entities.get().find(HoldRow.class, new TenantKey(clinic, token));
        if (row != null) {
            entities.get().remove(row);
            sessions.settle(row.session, token, now);
        }
    }

    @Override
    public Optional<Hold> findHold(Slug clinic, String token) {
        return Optional.ofNullable(entities.get().find(HoldRow.class, new TenantKey(clinic, token)))
                .map(HoldRow::toHold);
    }

    @Override
    public List<Hold> holdsOf(Slug clinic, String form) {
        return entities.get()
                .createQuery(
                        "select h from HoldRow h join fetch h.session where h.clinicId = :clinic and h.form = :form"
                                + " order by h.expiresAt, h.id",
                        HoldRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("form", form)
                .getResultStream()
                .map(HoldRow::toHold)
                .toList();
    }

    @Override
    public List<Hold> holds(Slug clinic, TimeRange window, Instant now) {
        return held(clinic, window).filter(hold -> hold.standsAt(now)).toList();
    }

    @Override
    public void block(Block block) {
        entities.get().persist(BlockRow.of(block));
        entities.get().flush();
    }

    @Override
    public boolean unblock(Slug clinic, UUID block) {
        BlockRow row = entities.get().find(BlockRow.class, new TenantKey(clinic, block));
        if (row == null) {
            return false;
        }
        entities.get().remove(row);
        entities.get().flush();
        return true;
    }

    @Override
    public List<Block> blocks(Slug clinic, TimeRange window) {
        return entities.get()
                .createQuery(
                        "select b from BlockRow b where b.clinicId = :clinic and b.endsAt > :start and b.startsAt <"
                                + " :end order by b.startsAt, b.id",
                        BlockRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(BlockRow::toBlock)
                .toList();
    }

    @Override
    public List<BusyTime> busy(Slug clinic, TimeRange window) {
        return entities.get()
                .createQuery(
                        "select f.practitioner, b.startsAt, b.endsAt from BusyTimeRow b, BusyFeedRow f where"
                                + " b.clinicId = :clinic and b.endsAt > :start and b.startsAt < :end and f.clinicId ="
                                + " :clinic and f.id = b.feedId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(row -> new BusyTime(
                        new Slug((String) row[0]),
                        new TimeRange(Instant.ofEpochMilli((long) row[1]), Instant.ofEpochMilli((long) row[2]))))
                .toList();
    }

    @Override
    public void record(AppointmentChange change) {
        entities.get().persist(AppointmentChangeRow.of(change));
        // numbered as it is written: later entries of this transaction come after it
        entities.get().flush();
    }

    @Override
    public Map<AppointmentId, Integer> versions(Slug clinic, Collection<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select c.appointmentId, count(c.id) from AppointmentChangeRow c where c.appointmentId in :ids and "
                                + OfClinic.among("c") + " group by c.appointmentId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("ids", ids.stream().map(AppointmentId::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new AppointmentId(UUID.fromString((String) row[0])),
                        row -> ((Number) row[1]).intValue()));
    }

    @Override
    public List<AppointmentChange> changes(Slug clinic, AppointmentId id) {
        return entities.get()
                .createQuery(
                        "select c from AppointmentChangeRow c where c.clinicId = :clinic and c.appointmentId = :id"
                                + " order by c.entryNumber",
                        AppointmentChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", id.toString())
                .getResultStream()
                .map(AppointmentChangeRow::toChange)
                .toList();
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
        return seats(" and a.leadId = :lead", clinic)
                .setParameter("lead", lead.toString())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .findFirst();
    }

    @Override
    public List<Appointment> ofLeads(Slug clinic, Collection<LeadId> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        return among("a.leadId in :leads", clinic)
                .setParameter("leads", leads.stream().map(LeadId::toString).toList())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    @Override
    public Map<Appointment, List<AppointmentChange>> historiesOf(Slug clinic, Collection<LeadId> leads) {
        if (leads.isEmpty()) {
            return Map.of();
        }
        Map<Appointment, List<AppointmentChange>> histories = new LinkedHashMap<>();
        entities.get()
                .createQuery(
                        "select a, c from AppointmentRow a join fetch a.session"
                                + " left join AppointmentChangeRow c on c.clinicId = a.clinicId and c.appointmentId = a.id"
                                + " where a.leadId in :leads and " + OfClinic.among("a") + " order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("leads", leads.stream().map(LeadId::toString).toList())
                .getResultStream()
                .forEach(row -> histories
                        .computeIfAbsent(((AppointmentRow) row[0]).toAppointment(), made -> new ArrayList<>())
                        .addAll(Stream.ofNullable((AppointmentChangeRow) row[1])
                                .map(AppointmentChangeRow::toChange)
                                .toList()));
        return histories;
    }

    @Override
    public Slice<Appointment> slice(Slug clinic, Side side, Instant now, @Nullable Cursor cursor, int most) {
        return new Listing<>(
                        AppointmentRow.class,
                        "select a from AppointmentRow a join fetch a.session s",
                        "select count(a) from AppointmentRow a join a.session s",
                        on(side),
                        new Order("s.startsAt", "a.id", side == Side.PAST),
                        Map.of("clinic", clinic.value(), "now", now.toEpochMilli()))
                .slice(entities.get(), cursor, most, AppointmentRow::toAppointment, Appointment::position);
    }

    @Override
    public long count(Slug clinic, Side side, Instant now) {
        return entities.get()
                .createQuery("select count(a) from AppointmentRow a join a.session s where " + on(side), Long.class)
                .setParameter("clinic", clinic.value())
                .setParameter("now", now.toEpochMilli())
                .getSingleResult();
    }

    private static String on(Side side) {
        return "a.clinicId = :clinic and s.clinicId = :clinic and s.endsAt " + (side == Side.AHEAD ? ">" : "<=")
                + " :now";
    }

    @Override
    public List<Appointment> all(Slug clinic, Collection<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return among("a.id in :ids", clinic)
                .setParameter("ids", ids.stream().map(AppointmentId::toString).toList())
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    @Override
    public List<Appointment> starting(Slug clinic, TimeRange window) {
        return keepingTime(clinic, window).toList();
    }

    @Override
    public Slice<Appointment> unconfirmed(Slug clinic, Instant now, @Nullable Cursor cursor, int most) {
        return new Listing<>(
                        AppointmentRow.class,
                        "select a from AppointmentRow a join fetch a.session",
                        "select count(a) from AppointmentRow a",
                        "a.clinicId = :clinic and a.keptUntil > :now and a.status = :status",
                        new Order("a.keptUntil", "a.id", false),
                        Map.of(
                                "clinic",
                                clinic.value(),
                                "now",
                                now.toEpochMilli(),
                                "status",
                                AppointmentStatus.UNCONFIRMED.name()))
                .slice(entities.get(), cursor, most, AppointmentRow::toAppointment, Appointment::lapse);
    }

    /** Appointments that keep time and start within {@code window}, by start. */
    private Stream<Appointment> keepingTime(Slug clinic, TimeRange window) {
        return seats(
                        " and a.status in :statuses and s.clinicId = :clinic and s.startsAt >= :start"
                                + " and s.startsAt < :end order by s.startsAt, a.id",
                        clinic)
                .setParameter("statuses", SessionStore.KEEPING_TIME)
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(AppointmentRow::toAppointment);
    }

    /** Holds that start within {@code window}. */
    private Stream<Hold> held(Slug clinic, TimeRange window) {
        return entities.get()
                .createQuery(
                        "select h from HoldRow h join fetch h.session s where h.clinicId = :clinic and s.clinicId ="
                                + " :clinic and s.live = true and s.startsAt >= :start and s.startsAt < :end",
                        HoldRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(HoldRow::toHold);
    }

    private @Nullable AppointmentRow row(Slug clinic, AppointmentId id) {
        return entities.get().find(AppointmentRow.class, new TenantKey(clinic, id));
    }

    private TypedQuery<AppointmentRow> among(String condition, Slug clinic) {
        return entities.get()
                .createQuery(
                        "select a from AppointmentRow a join fetch a.session where " + condition + " and "
                                + OfClinic.among("a"),
                        AppointmentRow.class)
                .setParameter("clinic", clinic.value());
    }

    private TypedQuery<AppointmentRow> seats(String condition, Slug clinic) {
        return entities.get()
                .createQuery(SEATS + condition, AppointmentRow.class)
                .setParameter("clinic", clinic.value());
    }
}
