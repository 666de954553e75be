package clinic.frontdesk.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.SynchronizationType;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * The data source named by {@code frontdesk.data-source} (JNDI), its schema migrated before anyone uses it.
 *
 * <p>The persistence unit is opened here and not injected: {@code @PersistenceContext} can't take the name of its data
 * source from configuration, and hands out entity managers outside of transactions.
 */
@ApplicationScoped
@NullUnmarked
class Database {

    static final String UNIT = "frontdesk";
    static final String UNIT_FILE = "META-INF/frontdesk-persistence.xml";

    @Inject
    @ConfigProperty(name = "frontdesk.data-source", defaultValue = "java:app/jdbc/frontdesk")
    String name;

    private EntityManagerFactory factory;

    @PostConstruct
    void start() {
        new Migration(lookUp()).run();
        factory = Persistence.createEntityManagerFactory(
                UNIT,
                Map.of(
                        "eclipselink.persistencexml",
                        UNIT_FILE,
                        "eclipselink.target-server",
                        "Glassfish",
                        "jakarta.persistence.transactionType",
                        "JTA",
                        "jakarta.persistence.jtaDataSource",
                        name));
    }

    /** Refuses keys that aren't those of the database. The first call opens it. */
    void check(Vault vault) {
        new KeyCheck(lookUp(), vault).run();
    }

    /** An entity manager of the running transaction. */
    EntityManager open() {
        return factory.createEntityManager(SynchronizationType.SYNCHRONIZED);
    }

    @PreDestroy
    void stop() {
        factory.close();
    }

    /** The name comes from the operator, never from a request. */
    @SuppressWarnings("BanJNDI")
    private DataSource lookUp() {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException missing) {
            throw new IllegalStateException("frontdesk.data-source names " + name + ", which isn't there", missing);
        }
    }
}
