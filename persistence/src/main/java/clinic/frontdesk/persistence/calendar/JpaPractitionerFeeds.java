package clinic.frontdesk.persistence.calendar;

import clinic.frontdesk.calendar.PractitionerFeeds;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generations of private calendar addresses as rows. */
public final class JpaPractitionerFeeds implements PractitionerFeeds {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaPractitionerFeeds(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public OptionalInt generation(Slug clinic, Slug practitioner) {
        PractitionerFeedRow row = row(clinic, practitioner);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.generation);
    }

    @Override
    public Map<Slug, Integer> generations(Slug clinic, Collection<Slug> practitioners) {
        return entities.get()
                .createQuery(
                        "select f from PractitionerFeedRow f where f.clinicId = :clinic", PractitionerFeedRow.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .filter(row -> practitioners.contains(new Slug(row.id)))
                .collect(Collectors.toMap(row -> new Slug(row.id), row -> row.generation));
    }

    @Override
    public void renew(Slug clinic, Slug practitioner, int generation) {
        PractitionerFeedRow known = row(clinic, practitioner);
        PractitionerFeedRow row = known == null ? new PractitionerFeedRow() : known;
        row.clinicId = clinic.value();
        row.id = practitioner.value();
        row.generation = generation;
        if (known == null) {
            entities.get().persist(row);
        }
    }

    private @Nullable PractitionerFeedRow row(Slug clinic, Slug practitioner) {
        return entities.get().find(PractitionerFeedRow.class, new TenantKey(clinic, practitioner));
    }
}
