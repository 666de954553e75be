package clinic.frontdesk.example.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL on loopback, and what stands in it. */
final class RunningPostgres implements AutoCloseable {

    private static final String KEY =
            Base64.getEncoder().encodeToString("a key for tests of 32 bytes ....".getBytes(StandardCharsets.US_ASCII));

    private final EmbeddedPostgres server;

    private RunningPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static RunningPostgres start() throws IOException {
        return new RunningPostgres(EmbeddedPostgres.start());
    }

    /** On the files of that folder, which stay when it ends. */
    static RunningPostgres startOn(Path folder, int port) throws IOException {
        return new RunningPostgres(EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start());
    }

    /** What makes a server store in it, and what else it's told. */
    Map<String, String> environment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("FRONTDESK_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"));
        all.put("FRONTDESK_DATABASE_USER", "postgres");
        all.put("FRONTDESK_DATABASE_PASSWORD", "postgres");
        all.put("FRONTDESK_KEY", KEY);
        return all;
    }

    DataSource data() {
        return server.getPostgresDatabase();
    }

    /** The one number that a query answers. */
    int number(String query) {
        try (Connection connection = data().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String sql) {
        try (Connection connection = data().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
