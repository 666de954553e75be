package clinic.frontdesk.example.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What PostgreSQL's auto_explain wrote of the statements that it ran, whoever sent them. */
final class PlanLog {

    private static final String ENTRY = "@@";

    /** Parameters of the server, which make it write the log. Counted pages tell more than measured time. */
    static final Map<String, String> SETTINGS = Map.of(
            "session_preload_libraries", "auto_explain",
            "auto_explain.log_min_duration", "0",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_buffers", "on",
            "logging_collector", "on",
            "log_filename", "plans",
            "log_line_prefix", ENTRY);

    private static final String NEWS =
            """
            select pg_read_file('log/plans', ?, size), size from pg_stat_file('log/plans')""";

    private static final Duration FLUSHED = Duration.ofMillis(500);

    private final Database database;
    private long read;

    PlanLog(Database database) {
        this.database = database;
    }

    /** Each statement that was written since it was asked last, once, with its plan. */
    Collection<String> news() throws SQLException {
        LockSupport.parkNanos(FLUSHED.toNanos());
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(NEWS)) {
            query.setLong(1, read);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                read = row.getLong(2);
                return plans(row.getString(1));
            }
        }
    }

    private static Collection<String> plans(String log) {
        Map<String, String> plans = new LinkedHashMap<>();
        for (String entry : log.split(ENTRY, -1)) {
            if (entry.contains("  plan:") && !entry.contains("pg_stat_file")) {
                String plan = entry.substring(entry.indexOf('\n') + 1).replaceAll("(?m)^\t", "");
                plans.putIfAbsent(plan.lines().findFirst().orElseThrow(), plan.strip());
            }
        }
        return plans.values();
    }
}
