package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clinics as documents. One that was read before is believed for a second; after that, its revision is all that is read
 * again. Every request asks for its clinic, some of them twice.
 */
public final class JpaClinics implements Clinics {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final Clock clock;
    private final Map<Slug, Read> read = new ConcurrentHashMap<>();

    /**
     * @param entities of the running transaction
     * @param vault seals what later starts check their key by
     * @param clock tells what was read long ago
     */
    public JpaClinics(Supplier<EntityManager> entities, Vault vault, Clock clock) {
        this.entities = entities;
        this.vault = vault;
        this.clock = clock;
    }

    private record Read(String revision, Clinic clinic, Instant at) {

        boolean isBelievedAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(BELIEVED));
        }
    }

    @Override
    public Optional<Clinic> find(Slug slug) {
        Instant now = clock.instant();
        @Nullable Read known = read.get(slug);
        return known != null && known.isBelievedAt(now)
                ? Optional.of(known.clinic)
                : revisionOf(slug).map(revision -> find(slug, revision, now));
    }

    @Override
    public Optional<Clinic> lock(Slug slug) {
        return Optional.ofNullable(locked(slug)).map(ClinicRow::toClinic);
    }

    @Override
    public List<Clinic> all() {
        return entities.get()
                .createQuery("select c from ClinicRow c order by c.clinicId", ClinicRow.class)
                .getResultStream()
                .map(ClinicRow::toClinic)
                .toList();
    }

    @Override
    public void save(Clinic clinic) {
        @Nullable ClinicRow known = locked(clinic.slug());
        ClinicRow row = known == null ? new ClinicRow() : known;
        row.take(clinic);
        if (known == null) {
            entities.get().persist(row);
            keepKeyCheck(clinic.slug());
            LaneRow.all(clinic.slug()).forEach(entities.get()::persist);
        }
        diariesOf(clinic).forEach(diary -> keepDiary(clinic.slug(), diary));
        entities.get().flush();
        read.remove(clinic.slug());
    }

    private @Nullable ClinicRow locked(Slug slug) {
        return entities.get().find(ClinicRow.class, slug.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<String> revisionOf(Slug slug) {
        return entities.get()
                .createQuery("select c.revision from ClinicRow c where c.clinicId = :clinic", String.class)
                .setParameter("clinic", slug.value())
                .getResultStream()
                .findFirst();
    }

    private Clinic find(Slug slug, String revision, Instant now) {
        @Nullable Read known = read.get(slug);
        Read current = known != null && known.revision.equals(revision)
                ? new Read(revision, known.clinic, now)
                : readAnew(slug, now);
        read.put(slug, current);
        return current.clinic;
    }

    private Read readAnew(Slug slug, Instant now) {
        ClinicRow row = entities.get().find(ClinicRow.class, slug.value());
        return new Read(row.revision, row.toClinic(), now);
    }

    private void keepDiary(Slug clinic, Diary diary) {
        if (entities.get().find(DiaryRow.class, DiaryRow.key(clinic, diary)) == null) {
            entities.get().persist(DiaryRow.of(clinic, diary));
        }
    }

    private void keepKeyCheck(Slug clinic) {
        if (entities.get().find(KeyCheckRow.class, clinic.value()) == null) {
            entities.get().persist(KeyCheckRow.of(clinic, vault));
        }
    }

    private static Stream<Diary> diariesOf(Clinic clinic) {
        Stream<Slug> practitioners = Stream.concat(
                        clinic.practitioners().stream(), clinic.retired().practitioners().stream())
                .map(Practitioner::slug);
        return Stream.concat(
                practitioners.map(Diary::ofPractitioner),
                clinic.rooms().stream().map(Room::slug).map(Diary::ofRoom));
    }
}
