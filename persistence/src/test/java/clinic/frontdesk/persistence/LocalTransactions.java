package clinic.frontdesk.persistence;

import clinic.frontdesk.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Transactions of the database itself, one for each thread, as a plain {@code main} would have them. */
final class LocalTransactions implements Transactions {

    private final EntityManagerFactory factory;
    /** Of this database only, which the tests have two of. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable EntityManager> running = new ThreadLocal<>();

    LocalTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager entities() {
        @Nullable EntityManager entities = running.get();
        if (entities == null) {
            throw Transactions.missing();
        }
        return entities;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return running.get() != null ? work.get() : begin(work);
    }

    private <T> T begin(Supplier<T> work) {
        EntityManager entities = factory.createEntityManager();
        running.set(entities);
        try {
            entities.getTransaction().begin();
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            running.remove();
            end(entities);
        }
    }

    /** Closing alone would leave a failed transaction open, with all its locks. */
    private static void end(EntityManager entities) {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }
}
