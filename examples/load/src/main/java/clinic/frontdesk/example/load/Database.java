package clinic.frontdesk.example.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A database of PostgreSQL that a server uses. */
record Database(String url) {

    private static final String OWNER = "postgres";

    /** How a server finds it. */
    Map<String, String> environment() {
        return Map.of(
                "FRONTDESK_DATABASE_URL", url, "FRONTDESK_DATABASE_USER", OWNER, "FRONTDESK_DATABASE_PASSWORD", OWNER);
    }

    /** Books {@code count} appointments of half an hour, the first at {@code first} and the next ones {@code step} later. */
    void book(String clinic, String practitioner, Instant first, Duration step, int count) throws SQLException {
        try (Connection connection = connect()) {
            for (String insert : Booked.INSERTS) {
                try (PreparedStatement rows = connection.prepareStatement(Booked.STARTS + insert)) {
                    rows.setLong(1, first.toEpochMilli());
                    rows.setLong(2, step.toMillis());
                    rows.setInt(3, count);
                    rows.setString(4, clinic);
                    rows.setString(5, practitioner);
                    rows.executeUpdate();
                }
            }
        }
    }

    /** Tells the planner what is there, as PostgreSQL does by itself sooner or later. */
    void analyze() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /**
     * Waits until the product has carried all that its bookings have announced, and made findable what was stored for it: it
     * would be in the way of others.
     */
    void awaitCarried() throws SQLException {
        String due = "select (select count(*) from frontdesk.outbox_delivery where status = 'PENDING' and due_at <= "
                + System.currentTimeMillis() + ") + (select count(*) from frontdesk.lead where traced_by is null)";
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            while (count(statement, due) > 0) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, OWNER, OWNER);
    }
}
