package clinic.frontdesk.persistence.container;

import clinic.frontdesk.Transactions;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/**
 * The entity manager of the running transaction, or of what is only read; outside of both, its use fails at once.
 *
 * <p>Not transaction-scoped itself: Payara 6 looks up JNDI names for each call of such a bean.
 */
@ApplicationScoped
@NullUnmarked
class Work {

    private static final ThreadLocal<EntityManager> READING = new ThreadLocal<>();

    @Inject
    Database database;

    @Resource
    TransactionSynchronizationRegistry transaction;

    EntityManager entities() {
        return isInTransaction() ? ofTransaction() : forReading();
    }

    boolean isInTransaction() {
        return transaction.getTransactionKey() != null;
    }

    /** The running transaction will not be committed. */
    void giveUp() {
        transaction.setRollbackOnly();
    }

    /** Each statement is on its own, where no transaction runs. */
    <T> T reading(Supplier<T> task) {
        if (isInTransaction() || READING.get() != null) {
            return task.get();
        }
        EntityManager entities = database.open();
        READING.set(entities);
        try {
            return task.get();
        } finally {
            READING.remove();
            entities.close();
        }
    }

    private EntityManager forReading() {
        EntityManager entities = READING.get();
        if (entities == null) {
            throw Transactions.missing();
        }
        return entities;
    }

    private EntityManager ofTransaction() {
        EntityManager opened = (EntityManager) transaction.getResource(Work.class);
        return opened != null ? opened : open();
    }

    private EntityManager open() {
        EntityManager entities = database.open();
        transaction.putResource(Work.class, entities);
        transaction.registerInterposedSynchronization(new Closing(entities));
        return entities;
    }

    /** After the transaction, committed or not. */
    private record Closing(EntityManager entities) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            entities.close();
        }
    }
}
