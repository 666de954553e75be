package clinic.frontdesk.persistence;

import clinic.frontdesk.Deadline;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code frontdesk} up to date; it has a history of its own, beside whatever else is there. */
public final class Migration {

    private static final String PLACE = "classpath:clinic/frontdesk/persistence/migration/";

    private final DataSource dataSource;

    /** @param dataSource H2 or PostgreSQL, of a user that may create a schema */
    public Migration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Applies what the schema lacks, however long it takes; other nodes wait meanwhile. */
    public void run() {
        Deadline.set(Deadline.NEVER);
        try {
            migrate();
        } finally {
            Deadline.clear();
        }
    }

    private void migrate() {
        Dialect dialect = dialect();
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(dialect.schema)
                .defaultSchema(dialect.schema)
                .table("schema_history")
                .locations(dialect.locations.toArray(String[]::new))
                .load()
                .migrate();
    }

    /** @param schema as the database itself writes the unquoted name */
    private record Dialect(String schema, List<String> locations) {}

    private Dialect dialect() {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            List<String> locations = new ArrayList<>(List.of(PLACE + "common"));
            if (database.getDatabaseProductName().equals("PostgreSQL")) {
                locations.add(PLACE + "postgresql");
            }
            return new Dialect(database.storesUpperCaseIdentifiers() ? "FRONTDESK" : "frontdesk", locations);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database can't be reached", unreachable);
        }
    }
}
