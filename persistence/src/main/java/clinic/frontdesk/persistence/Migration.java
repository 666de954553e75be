package clinic.frontdesk.persistence;

import clinic.frontdesk.Deadline;
import clinic.frontdesk.persistence.sql.SqlStates;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema {@code frontdesk} up to date; it has a history of its own, beside whatever else is there. */
public final class Migration {

    private static final String PLACE = "classpath:clinic/frontdesk/persistence/migration/";

    private final DataSource dataSource;
    private final MigrationVersion last;

    /** @param dataSource H2 or PostgreSQL, of a user that may create a schema */
    public Migration(DataSource dataSource) {
        this(dataSource, MigrationVersion.LATEST);
    }

    Migration(DataSource dataSource, MigrationVersion last) {
        this.dataSource = dataSource;
        this.last = last;
    }

    /**
     * Applies what the schema lacks, however long it takes; other nodes wait meanwhile.
     *
     * @throws IllegalStateException when the schema isn't one that this build can work with
     */
    public void run() {
        Deadline.set(Deadline.NEVER);
        try {
            migrate();
        } finally {
            Deadline.clear();
        }
    }

    private void migrate() {
        Flyway flyway = flyway();
        Stream.of(flyway.info().applied()).filter(MigrationInfo::isVersioned).forEach(Migration::require);
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new IllegalStateException(
                    "the schema of the database could not be brought up to date"
                            + SqlStates.of(failed)
                                    .findFirst()
                                    .map(state -> " (SQLSTATE " + state + ")")
                                    .orElse(""),
                    failed);
        }
    }

    /** @param step applied to this database, now or by another build */
    private static void require(MigrationInfo step) {
        MigrationState state = step.getState();
        if (state.isFailed()) {
            throw new IllegalStateException("step " + step.getVersion() + " of the schema failed half-way:"
                    + " restore the backup from before the upgrade");
        }
        if (!state.isResolved()) {
            throw new IllegalStateException("the database was upgraded by a newer build (schema " + step.getVersion()
                    + "): start that one, or restore the backup from before the upgrade");
        }
        if (!step.isChecksumMatching()) {
            throw new IllegalStateException(
                    "step " + step.getVersion() + " of the schema is not the one that this build"
                            + " has: start the build that the database was made with");
        }
    }

    private Flyway flyway() {
        Dialect dialect = dialect();
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(dialect.schema)
                .defaultSchema(dialect.schema)
                .table("schema_history")
                .target(last)
                .locations(dialect.locations.toArray(String[]::new))
                .load();
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
