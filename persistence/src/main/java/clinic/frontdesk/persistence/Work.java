package clinic.frontdesk.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** The entity manager of the running transaction; outside of one, its use fails at once. */
@TransactionScoped
@NullUnmarked
class Work implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Database database;

    private transient EntityManager entities;

    @PostConstruct
    void open() {
        entities = database.open();
    }

    EntityManager entities() {
        return entities;
    }

    /** After the transaction, committed or not. */
    @PreDestroy
    void close() {
        entities.close();
    }
}
