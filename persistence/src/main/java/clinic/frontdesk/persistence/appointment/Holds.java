package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Times that visitors are choosing. */
final class Holds {

    private final Supplier<EntityManager> entities;
    private final SessionStore sessions;

    Holds(Supplier<EntityManager> entities, SessionStore sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    void hold(Hold hold) {
        sessions.seat(hold.clinic(), hold.session(), hold.expiresAt(), session -> entities.get()
                .persist(HoldRow.of(hold, session)));
    }

    void release(Slug clinic, String token, Instant now) {
        HoldRow row = entities.get().find(HoldRow.class, new TenantKey(clinic, token));
        if (row != null) {
            entities.get().remove(row);
            sessions.settle(row.session, token, now);
        }
    }

    Optional<Hold> findHold(Slug clinic, String token) {
        return Optional.ofNullable(entities.get().find(HoldRow.class, new TenantKey(clinic, token)))
                .map(HoldRow::toHold);
    }

    List<Hold> holdsOf(Slug clinic, String form) {
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

    List<Hold> holds(Slug clinic, TimeRange window, Instant now) {
        return held(clinic, window).filter(hold -> hold.standsAt(now)).toList();
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
}
