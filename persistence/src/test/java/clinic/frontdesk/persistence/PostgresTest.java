package clinic.frontdesk.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGConnectionPoolDataSource;

@NullUnmarked
class PostgresTest extends DatabaseTest {

    private static EmbeddedPostgres postgres;
    private static JdbcConnectionPool pool;
    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool = JdbcConnectionPool.create(connections);
        pool.setMaxConnections(64);
        database = new TestDatabase(pool);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.dispose();
        postgres.close();
    }

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    DataSource outside() {
        return postgres.getPostgresDatabase();
    }

    @Override
    DataSource fresh(String name) {
        StartContract.execute(postgres.getPostgresDatabase(), "create database " + name);
        return postgres.getDatabase("postgres", name);
    }
}
