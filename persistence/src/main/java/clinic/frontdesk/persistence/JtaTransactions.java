package clinic.frontdesk.persistence;

import clinic.frontdesk.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/** The container's transactions. */
@ApplicationScoped
@NullUnmarked
class JtaTransactions implements Transactions {

    @Inject
    Work work;

    @Override
    @Transactional
    public <T> T within(Supplier<T> task) {
        return task.get();
    }

    /** Where transactions see what others have committed since they began, reads of one are of no one moment either. */
    @Override
    public <T> T reading(Supplier<T> task) {
        return work.reading(task);
    }
}
