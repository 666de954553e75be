package club.schedule;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.persistence.JpaPorts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions: one that runs already is joined. */
@Component
class SpringTransactions implements Transactions {

    private final TransactionTemplate template;
    private final EntityManagerFactory unit;

    SpringTransactions(PlatformTransactionManager manager, EntityManagerFactory unit) {
        this.template = new TransactionTemplate(manager);
        this.unit = unit;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        try {
            return once(work);
        } catch (RuntimeException failure) {
            if (TransactionSynchronizationManager.isActualTransactionActive() || !JpaPorts.madeWay(failure)) {
                throw failure;
            }
            return once(work);
        }
    }

    private <T> T once(Supplier<T> work) {
        return template.execute(running -> work.get());
    }

    /** The entity manager of the running transaction. */
    Optional<EntityManager> entities() {
        return Optional.ofNullable(EntityManagerFactoryUtils.getTransactionalEntityManager(unit));
    }
}
