package clinic.frontdesk.example.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL that ends with the program. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param settings parameters of the server */
    static Postgres start(Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder described = EmbeddedPostgres.builder();
        settings.forEach(described::setServerConfig);
        return new Postgres(described.start());
    }

    /** Makes a database. */
    Database create(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Database(server.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
