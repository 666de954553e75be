package clinic.frontdesk.persistence;

import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a few clinics that together have some in each table, as statements of SQL that every database takes. Parents come
 * before their children.
 */
final class KeptRows {

    private final Connection connection;

    private KeptRows(Connection connection) {
        this.connection = connection;
    }

    static Path file(String version) {
        return Path.of("src", "test", "resources", "kept", version + ".sql");
    }

    static String of(Connection connection) throws SQLException {
        return new KeptRows(connection).write();
    }

    /** Each step of a schema with its checksum, as a comment. */
    static List<String> steps(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return steps(connection);
        }
    }

    private static List<String> steps(Connection connection) throws SQLException {
        return new KeptRows(connection)
                .column(
                        "select concat('-- step ', \"version\", ' has the checksum ', \"checksum\")"
                                + " from frontdesk.\"schema_history\" where \"version\" is not null order by \"installed_rank\"");
    }

    private String write() throws SQLException {
        List<String> tables = tables();
        Set<String> clinics = clinics(tables);
        StringBuilder rows = new StringBuilder();
        steps(connection).forEach(step -> rows.append(step).append('\n'));
        for (String table : tables) {
            append(table, clinics, rows);
        }
        return rows.toString();
    }

    /** Those of Frontdesk whose rows belong to a clinic, parents first. */
    private List<String> tables() throws SQLException {
        Deque<String> waiting = new ArrayDeque<>(
                column("select lower(table_name) from information_schema.tables where lower(table_schema) = 'frontdesk'"
                        + " and lower(table_name) not in ('schema_history', 'limit_lane') order by 1"));
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String table = waiting.removeFirst();
            Set<String> parents = parents(table);
            parents.remove(table);
            if (ordered.containsAll(parents)) {
                ordered.add(table);
            } else {
                waiting.addLast(table);
            }
        }
        return ordered;
    }

    private Set<String> parents(String table) throws SQLException {
        Set<String> parents = new HashSet<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(null, "FRONTDESK", table.toUpperCase(Locale.ROOT))) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return parents;
    }

    /** For each table the clinic that has rows in the most tables, of those that have one in it. */
    private Set<String> clinics(List<String> tables) throws SQLException {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (String table : tables) {
            users.put(table, new TreeSet<>(column("select distinct clinic_id from frontdesk." + table)));
        }
        Set<String> chosen = new TreeSet<>();
        for (Set<String> having : users.values()) {
            if (having.stream().noneMatch(chosen::contains)) {
                having.stream()
                        .max((one, other) -> Long.compare(reach(one, users), reach(other, users)))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private static long reach(String clinic, Map<String, Set<String>> users) {
        return users.values().stream().filter(having -> having.contains(clinic)).count();
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void append(String table, Set<String> clinics, StringBuilder to) throws SQLException {
        String marks = clinics.stream().map(clinic -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement query = connection.prepareStatement(
                "select * from frontdesk." + table + " where clinic_id in (" + marks + ") order by 1, 2")) {
            int place = 1;
            for (String clinic : clinics) {
                query.setString(place++, clinic);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    to.append(insert(table, rows));
                }
            }
        }
    }

    private static String insert(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i : IntStream.rangeClosed(1, columns.getColumnCount()).toArray()) {
            names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
            values.add(literal(row.getObject(i) instanceof Clob ? row.getString(i) : row.getObject(i)));
        }
        return "insert into frontdesk." + table + " (" + String.join(", ", names) + ")\n values ("
                + String.join(", ", values) + ");\n";
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
