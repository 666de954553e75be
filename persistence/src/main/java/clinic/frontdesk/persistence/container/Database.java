package clinic.frontdesk.persistence.container;

import static java.util.Objects.requireNonNull;

import clinic.frontdesk.persistence.Migration;
import clinic.frontdesk.persistence.clinic.KeyCheck;
import clinic.frontdesk.persistence.sql.Vault;
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
 * The data source named by {@code frontdesk.data-source} (JNDI), its schema migrated, and the keys tried at it, before anyone
 * uses it: an application's own listener may come before ours.
 *
 * <p>The persistence unit is opened here and not injected: {@code @PersistenceContext} can't take the name of its data
 * source from configuration, and hands out entity managers outside of transactions.
 */
@ApplicationScoped
@NullUnmarked
public class Database {

    /** The persistence unit. */
    public static final String UNIT = "frontdesk";

    /** Where it is described. */
    public static final String UNIT_FILE = "META-INF/frontdesk-persistence.xml";

    @Inject
    @ConfigProperty(name = "frontdesk.data-source", defaultValue = "java:app/jdbc/frontdesk")
    String name;

    @Inject
    Vault vault;

    private EntityManagerFactory factory;

    @PostConstruct
    void start() {
        new Migration(lookUp()).run();
        new KeyCheck(lookUp(), vault).run();
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

    /** Opens it, for whoever calls first. */
    void ready() {
        requireNonNull(factory);
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
