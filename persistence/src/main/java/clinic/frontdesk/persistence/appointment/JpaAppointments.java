package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentId;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.Entry;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.persistence.TenantKey;
import clinic.frontdesk.persistence.clinic.DiaryRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appointments as seats of occupied sessions. */
public final class JpaAppointments implements Appointments {

    private static final String SEATS =
            "select a from AppointmentRow a join fetch a.session s where a.clinicId = :clinic";
    private static final List<String> KEEPING_TIME = Stream.of(AppointmentStatus.values())
            .filter(AppointmentStatus::keepsTime)
            .map(Enum::name)
            .toList();

    /** The longest that an appointment and its two buffers may take together. */
    private static final Duration LONGEST = Duration.ofDays(3);

    /** PostgreSQL's SQLSTATE for a row that an exclusion constraint keeps out. */
    private static final String EXCLUSION = "23P01";

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaAppointments(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void lock(Slug clinic, SortedSet<Diary> diaries) {
        for (Diary diary : diaries) {
            if (entities.get().find(DiaryRow.class, DiaryRow.key(clinic, diary), LockModeType.PESSIMISTIC_WRITE)
                    == null) {
                throw new IllegalArgumentException("no such diary: " + diary);
            }
        }
    }

    @Override
    public List<Entry> entries(Slug clinic, TimeRange window) {
        return keepingTime(clinic, window.widened(LONGEST, LONGEST))
                .map(Appointment::entry)
                .filter(entry -> entry.kept().overlaps(window))
                .toList();
    }

    @Override
    public void add(Appointment appointment) {
        SessionRow session = sessionOf(appointment);
        entities.get().persist(session);
        entities.get().persist(AppointmentRow.of(appointment, session));
        try {
            entities.get().flush();
        } catch (PersistenceException refused) {
            throw isExcluded(refused) ? new AppointmentRefusal.SlotTaken(ZoneOffset.UTC, List.of()) : refused;
        }
    }

    @Override
    public Optional<Appointment> find(Slug clinic, AppointmentId id) {
        return Optional.ofNullable(entities.get().find(AppointmentRow.class, new TenantKey(clinic, id)))
                .map(AppointmentRow::toAppointment);
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
    public List<Appointment> latest(Slug clinic, @Nullable Instant before, int most) {
        return seats(" and a.bookedAt < :before order by a.bookedAt desc, a.id", clinic)
                .setParameter("before", before == null ? Long.MAX_VALUE : before.toEpochMilli())
                .setMaxResults(most)
                .getResultStream()
                .map(AppointmentRow::toAppointment)
                .toList();
    }

    @Override
    public List<Appointment> starting(Slug clinic, TimeRange window) {
        return keepingTime(clinic, window).toList();
    }

    /** Appointments that keep time and start within {@code window}, by start. */
    private Stream<Appointment> keepingTime(Slug clinic, TimeRange window) {
        return seats(
                        " and a.status in :statuses and s.clinicId = :clinic and s.startsAt >= :start"
                                + " and s.startsAt < :end order by s.startsAt, a.id",
                        clinic)
                .setParameter("statuses", KEEPING_TIME)
                .setParameter("start", window.start().toEpochMilli())
                .setParameter("end", window.end().toEpochMilli())
                .getResultStream()
                .map(AppointmentRow::toAppointment);
    }

    private TypedQuery<AppointmentRow> seats(String condition, Slug clinic) {
        return entities.get()
                .createQuery(SEATS + condition, AppointmentRow.class)
                .setParameter("clinic", clinic.value());
    }

    /** The live session that the appointment is a seat of, or a new one. */
    private SessionRow sessionOf(Appointment appointment) {
        return entities.get()
                .createQuery(
                        "select s from SessionRow s where s.clinicId = :clinic and s.practitioner = :practitioner"
                                + " and s.type = :type and s.startsAt = :start and s.endsAt = :end and s.live = true",
                        SessionRow.class)
                .setParameter("clinic", appointment.clinic().value())
                .setParameter("practitioner", appointment.practitioner().value())
                .setParameter("type", appointment.type().value())
                .setParameter("start", appointment.time().start().toEpochMilli())
                .setParameter("end", appointment.time().end().toEpochMilli())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> SessionRow.of(appointment));
    }

    private static boolean isExcluded(PersistenceException refused) {
        return Stream.<@Nullable Throwable>iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && EXCLUSION.equals(sql.getSQLState()));
    }
}
