package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clinics as documents. One that was read before is kept with its revision, which is all that is read again. */
public final class JpaClinics implements Clinics {

    private final Supplier<EntityManager> entities;
    private final Map<Slug, Read> read = new ConcurrentHashMap<>();

    /** @param entities of the running transaction */
    public JpaClinics(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    private record Read(String revision, Clinic clinic) {}

    @Override
    public Optional<Clinic> find(Slug slug) {
        return revisionOf(slug).map(revision -> find(slug, revision));
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
        @Nullable
        ClinicRow known = entities.get().find(ClinicRow.class, clinic.slug().value(), LockModeType.PESSIMISTIC_WRITE);
        ClinicRow row = known == null ? new ClinicRow() : known;
        row.take(clinic);
        if (known == null) {
            entities.get().persist(row);
            IntStream.range(0, LaneRow.lanes())
                    .mapToObj(lane -> LaneRow.of(clinic.slug(), lane))
                    .forEach(entities.get()::persist);
        }
        diariesOf(clinic).forEach(diary -> keepDiary(clinic.slug(), diary));
        entities.get().flush();
    }

    private Optional<String> revisionOf(Slug slug) {
        return entities.get()
                .createQuery("select c.revision from ClinicRow c where c.clinicId = :clinic", String.class)
                .setParameter("clinic", slug.value())
                .getResultStream()
                .findFirst();
    }

    private Clinic find(Slug slug, String revision) {
        @Nullable Read known = read.get(slug);
        if (known != null && known.revision.equals(revision)) {
            return known.clinic;
        }
        ClinicRow row = entities.get().find(ClinicRow.class, slug.value());
        Read current = new Read(row.revision, row.toClinic());
        read.put(slug, current);
        return current.clinic;
    }

    private void keepDiary(Slug clinic, Diary diary) {
        if (entities.get().find(DiaryRow.class, DiaryRow.key(clinic, diary)) == null) {
            entities.get().persist(DiaryRow.of(clinic, diary));
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
