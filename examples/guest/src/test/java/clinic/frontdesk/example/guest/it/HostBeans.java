package clinic.frontdesk.example.guest.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpClient;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;

/** Beans that a host application may have for itself. Whoever else asks for one of them gets a failure. */
@ApplicationScoped
public class HostBeans {

    private static UnsupportedOperationException ofTheClub() {
        return new UnsupportedOperationException("the club's own");
    }

    @Produces
    Executor executor() {
        throw ofTheClub();
    }

    @Produces
    ExecutorService executorService() {
        throw ofTheClub();
    }

    @Produces
    ScheduledExecutorService scheduled() {
        throw ofTheClub();
    }

    @Produces
    DataSource dataSource() {
        throw ofTheClub();
    }

    @Produces
    EntityManagerFactory entityManagers() {
        throw ofTheClub();
    }

    @Produces
    EntityManager entityManager() {
        throw ofTheClub();
    }

    @Produces
    Jsonb jsonb() {
        throw ofTheClub();
    }

    @Produces
    HttpClient httpClient() {
        throw ofTheClub();
    }

    @Produces
    Random random() {
        throw ofTheClub();
    }

    @Produces
    RandomGenerator chance() {
        throw ofTheClub();
    }

    @Produces
    ZoneId zone() {
        throw ofTheClub();
    }

    @Produces
    Locale locale() {
        throw ofTheClub();
    }

    @Produces
    UUID id() {
        throw ofTheClub();
    }

    @Produces
    Supplier<String> texts() {
        throw ofTheClub();
    }

    @Produces
    AutoCloseable closeable() {
        throw ofTheClub();
    }
}
