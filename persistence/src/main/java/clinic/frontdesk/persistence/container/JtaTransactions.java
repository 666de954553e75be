package clinic.frontdesk.persistence.container;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.persistence.sql.SqlStates;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/**
 * The container's transactions.
 *
 * <p>Not by {@code @Transactional}: when a connection is lost, Payara throws away what failed for the failure of the rollback,
 * and Jersey answers that with a page of the container.
 */
@ApplicationScoped
@NullUnmarked
class JtaTransactions implements Transactions {

    @Inject
    Work work;

    @Resource
    UserTransaction own;

    @Override
    public <T> T within(Supplier<T> task) {
        return work.isInTransaction() ? joining(task) : twiceAtMost(task);
    }

    /** Where transactions see what others have committed since they began, reads of one are of no one moment either. */
    @Override
    public <T> T reading(Supplier<T> task) {
        return work.reading(task);
    }

    private <T> T joining(Supplier<T> task) {
        try {
            return task.get();
        } catch (RuntimeException | Error failure) {
            work.giveUp();
            throw failure;
        }
    }

    private <T> T twiceAtMost(Supplier<T> task) {
        try {
            return alone(task);
        } catch (PersistenceException failure) {
            if (!SqlStates.madeWay(failure)) {
                throw failure;
            }
            return alone(task);
        }
    }

    private <T> T alone(Supplier<T> task) {
        begin();
        T result;
        try {
            result = task.get();
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
        commit();
        return result;
    }

    private void begin() {
        try {
            own.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new PersistenceException("no transaction", failed);
        }
    }

    private void rollBack(Throwable reason) {
        try {
            own.rollback();
        } catch (SystemException | RuntimeException failed) {
            reason.addSuppressed(failed);
        }
    }

    private void commit() {
        try {
            own.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new PersistenceException("not committed", failed);
        }
    }
}
