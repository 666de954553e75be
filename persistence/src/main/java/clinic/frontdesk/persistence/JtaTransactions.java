package clinic.frontdesk.persistence;

import clinic.frontdesk.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** The container's transactions. */
@ApplicationScoped
class JtaTransactions implements Transactions {

    @Override
    @Transactional
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
