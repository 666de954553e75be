package clinic.frontdesk.persistence.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Queries in SQL that are sent often: EclipseLink reads the text of each once, not each time, and doesn't look for what
 * could be written before. They see what was flushed.
 */
public final class Statements {

    private final Supplier<EntityManager> entities;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param entities of the running transaction */
    public Statements(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    /** A query whose places {@code ?1}, {@code ?2} and so on have their parameters. */
    public Query query(String sql, Parameters parameters) {
        EntityManager running = entities.get();
        if (!known.contains(sql)) {
            running.getEntityManagerFactory().addNamedQuery(sql, running.createNativeQuery(sql));
            known.add(sql);
        }
        Query query = running.createNamedQuery(sql).setFlushMode(FlushModeType.COMMIT);
        parameters.giveTo(query);
        return query;
    }
}
