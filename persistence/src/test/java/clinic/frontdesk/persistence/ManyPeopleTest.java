package clinic.frontdesk.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;

@NullUnmarked
@Tag("long")
class ManyPeopleTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static JdbcConnectionPool connections;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        connections = JdbcConnectionPool.create(source);
    }

    @AfterAll
    static void stop() throws IOException {
        connections.dispose();
        postgres.close();
    }

    @Nested
    class H2 extends ManyPeopleContract {

        private JdbcConnectionPool pool;

        @Override
        protected DataSource fresh() {
            pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("people"), "sa", "");
            return pool;
        }

        @Override
        protected void analyze() {
            StartContract.execute(pool, "analyze");
        }

        @Override
        protected long scanned() {
            return 0;
        }
    }

    @Nested
    class Postgres extends ManyPeopleContract {
        @Override
        protected DataSource fresh() {
            return connections;
        }

        @Override
        protected void analyze() {
            StartContract.execute(postgres.getPostgresDatabase(), "vacuum analyze");
        }

        @Override
        protected long scanned() {
            String sql = "select sum(seq_tup_read) from pg_stat_user_tables where relname like 'lead%'";
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_stat_clear_snapshot()");
                try (ResultSet row = statement.executeQuery(sql)) {
                    row.next();
                    return row.getLong(1);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
