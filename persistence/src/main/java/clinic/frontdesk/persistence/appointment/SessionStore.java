package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.clinic.DiaryRow;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.SqlStates;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Occupied sessions: joined, left by their last seat, lapsed. The diaries concerned are locked. */
final class SessionStore {

    static final List<String> KEEPING_TIME = Stream.of(AppointmentStatus.values())
            .filter(AppointmentStatus::keepsTime)
            .map(Enum::name)
            .toList();

    /** That it isn't null tells PostgreSQL how few there are before it knows the parameters: it plans this once only. */
    private static final String LAPSED = "select session_id from frontdesk.occupied_session where clinic_id = ?1"
            + " and kept_until is not null and kept_until <= ?2 and live = true and ";

    private static final String LOCK = "select exists (" + LAPSED + ":owner = ?3) from frontdesk.diary"
            + " where clinic_id = ?1 and diary_id = ?4 for update";

    /** PostgreSQL's SQLSTATE for a row that an exclusion constraint keeps out. */
    private static final String EXCLUSION = "23P01";

    private final Supplier<EntityManager> entities;
    private final Statements statements;

    SessionStore(Supplier<EntityManager> entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    /** The live session that equals this one, or a new one. */
    SessionRow join(Slug clinic, Session session) {
        return live(clinic, session).orElseGet(() -> made(SessionRow.of(clinic, session)));
    }

    /**
     * The same with a first seat or one more.
     *
     * @param keptUntil when the seat lapses; null: it's firm
     * @param taking adds the seat
     */
    void seat(Slug clinic, Session session, @Nullable Instant keptUntil, Consumer<SessionRow> taking) {
        Optional<SessionRow> joined = live(clinic, session);
        SessionRow row = joined.orElseGet(() -> made(SessionRow.of(clinic, session)));
        Long end = keptUntil == null ? null : keptUntil.toEpochMilli();
        row.keptUntil = joined.isEmpty() ? end : later(row.keptUntil, end);
        taking.accept(row);
        flush();
    }

    /** The later of the two; null: never. */
    private static @Nullable Long later(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(Math.max(one, other));
    }

    private Optional<SessionRow> live(Slug clinic, Session session) {
        return entities.get()
                .createQuery(
                        "select s from SessionRow s where s.clinicId = :clinic and s.practitioner = :practitioner"
                                + " and s.startsAt = :start and s.live = true",
                        SessionRow.class)
                // no session waits to be written, and all else can wait
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("clinic", clinic.value())
                .setParameter("practitioner", session.practitioner().value())
                .setParameter("start", session.start().toEpochMilli())
                .getResultStream()
                .filter(row -> isJoinable(row.toSession(), session))
                .findFirst();
    }

    /** Brings the session in step with its seats that have not lapsed, all of them but {@code leaving}. */
    void settle(SessionRow session, @Nullable String leaving, Instant now) {
        List<@Nullable Long> ends = seatEnds(session, leaving).stream()
                .filter(end -> end == null || end > now.toEpochMilli())
                .toList();
        session.live = !ends.isEmpty();
        session.keptUntil = ends.isEmpty() || ends.stream().anyMatch(Objects::isNull)
                ? null
                : ends.stream().filter(Objects::nonNull).max(Long::compare).orElseThrow();
        flush();
    }

    /**
     * Keeps a diary until the running transaction ends.
     *
     * @return whether a session in it had lapsed when the wait for the lock began
     */
    boolean lock(Slug clinic, Diary diary, Instant now) {
        String owner = diary.kind() == Diary.Kind.ROOM ? "room" : "practitioner";
        Parameters parameters =
                new Parameters(clinic.value(), now.toEpochMilli(), diary.owner().value(), DiaryRow.nameOf(diary));
        List<?> found =
                statements.query(LOCK.replace(":owner", owner), parameters).getResultList();
        if (found.isEmpty()) {
            throw Clinics.unsaved(clinic, diary);
        }
        return (boolean) found.get(0);
    }

    /** Ends sessions that have lapsed, in one order, and forgets their holds. */
    void dropLapsed(Slug clinic, Collection<Diary> diaries, Instant now) {
        if (diaries.isEmpty()) {
            return;
        }
        lapsed(clinic, diaries, now).forEach(session -> {
            session.live = false;
            holdsOf(session).forEach(entities.get()::remove);
        });
        flush();
    }

    /** Read anew: what was read before may have changed until the lock was had. */
    private List<SessionRow> lapsed(Slug clinic, Collection<Diary> diaries, Instant now) {
        Parameters parameters = new Parameters(clinic.value(), now.toEpochMilli());
        String owners = "(practitioner in (" + parameters.list(owners(diaries, Diary.Kind.PRACTITIONER))
                + ") or room in (" + parameters.list(owners(diaries, Diary.Kind.ROOM)) + "))";
        @SuppressWarnings("unchecked")
        List<String> ids = statements
                .query(LAPSED + owners + " order by session_id for update", parameters)
                .getResultList();
        return ids.stream()
                .map(id -> entities.get()
                        .find(SessionRow.class, new TenantKey(clinic, id), LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** @throws AppointmentRefusal.SlotTaken when the database itself finds two in one time */
    void flush() {
        try {
            entities.get().flush();
        } catch (PersistenceException refused) {
            throw isExcluded(refused) ? new AppointmentRefusal.SlotTaken(null, ZoneOffset.UTC, List.of()) : refused;
        }
    }

    private SessionRow made(SessionRow row) {
        entities.get().persist(row);
        return row;
    }

    private static boolean isJoinable(Session there, Session wanted) {
        return there.type().equals(wanted.type())
                && there.time().equals(wanted.time())
                && there.location().equals(wanted.location())
                && Objects.equals(there.room(), wanted.room());
    }

    /** When each seat lapses; null for a firm one. */
    private List<@Nullable Long> seatEnds(SessionRow session, @Nullable String leaving) {
        Stream<@Nullable Long> appointments = entities.get()
                .createQuery(
                        "select a from AppointmentRow a where a.clinicId = :clinic and a.sessionId = :session"
                                + " and a.status in :statuses",
                        AppointmentRow.class)
                .setParameter("clinic", session.clinicId)
                .setParameter("session", session.id)
                .setParameter("statuses", KEEPING_TIME)
                .getResultStream()
                .filter(seat -> !seat.id.equals(leaving))
                .map(seat -> seat.keptUntil);
        Stream<@Nullable Long> holds = holdsOf(session).stream()
                .filter(seat -> !seat.id.equals(leaving))
                .map(seat -> seat.expiresAt);
        return Stream.concat(appointments, holds).toList();
    }

    private List<HoldRow> holdsOf(SessionRow session) {
        return entities.get()
                .createQuery(
                        "select h from HoldRow h where h.clinicId = :clinic and h.sessionId = :session order by h.id",
                        HoldRow.class)
                .setParameter("clinic", session.clinicId)
                .setParameter("session", session.id)
                .getResultList();
    }

    /** Never empty: no slug is empty, and some databases reject a list without elements. */
    static List<String> owners(Collection<Diary> diaries, Diary.Kind kind) {
        List<String> owners = diaries.stream()
                .filter(diary -> diary.kind() == kind)
                .map(diary -> diary.owner().value())
                .toList();
        return owners.isEmpty() ? List.of("") : owners;
    }

    private static boolean isExcluded(PersistenceException refused) {
        return SqlStates.of(refused).anyMatch(EXCLUSION::equals);
    }
}
