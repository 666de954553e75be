package clinic.frontdesk.example.journey;

import clinic.frontdesk.example.journey.BookingClient.Line;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Compares what clients wrote down with what is in the database, and knows nothing else of the product. */
final class DiaryChecker {

    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 404, 409, 422);

    private record Kept(String owner, long from, long to) {}

    private record Agreed(String status, long start) {}

    private final DataSource database;
    private final List<Line> journal;

    DiaryChecker(DataSource database, List<Line> journal) {
        this.database = database;
        this.journal = journal;
    }

    /** All that is wrong, in words. */
    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        journal.stream()
                .filter(line -> !EXPECTED.contains(line.status()))
                .forEach(line -> faults.add("answered " + line));
        String kept = " starts_at - buffer_before_millis, ends_at + buffer_after_millis"
                + " from frontdesk.occupied_session where live";
        overlaps("select practitioner," + kept, faults);
        overlaps(
                "select room, starts_at, ends_at from frontdesk.occupied_session where live and room is not null",
                faults);
        compare(agreedByTheJournal(), agreedByTheDatabase(), faults);
        return faults;
    }

    private void overlaps(String sql, List<String> faults) throws SQLException {
        List<Kept> all = new ArrayList<>();
        query(sql, row -> all.add(new Kept(row.getString(1), row.getLong(2), row.getLong(3))));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Kept one = all.get(i);
                Kept other = all.get(j);
                if (one.owner.equals(other.owner) && one.from < other.to && other.from < one.to) {
                    faults.add("overlap of " + one + " and " + other);
                }
            }
        }
    }

    /** The last state of each appointment that its client was told. */
    private Map<String, Agreed> agreedByTheJournal() {
        Map<String, Agreed> agreed = new TreeMap<>();
        for (Line line : journal) {
            boolean done = line.status() == 200 || line.status() == 201;
            if (done && line.act().startsWith("cancel")) {
                agreed.put(line.reference(), new Agreed("CANCELLED", agreed.get(line.reference()).start));
            } else if (done && !line.act().startsWith("hold")) {
                agreed.put(line.reference(), new Agreed("BOOKED", line.start()));
            }
        }
        return agreed;
    }

    private Map<String, Agreed> agreedByTheDatabase() throws SQLException {
        Map<String, Agreed> agreed = new HashMap<>();
        query(
                "select a.reference, a.status, s.starts_at from frontdesk.appointment a join frontdesk.occupied_session s"
                        + " on s.clinic_id = a.clinic_id and s.session_id = a.session_id",
                row -> agreed.put(row.getString(1), new Agreed(row.getString(2), row.getLong(3))));
        return agreed;
    }

    private static void compare(Map<String, Agreed> told, Map<String, Agreed> kept, List<String> faults) {
        told.forEach((reference, agreed) -> {
            if (!agreed.equals(kept.get(reference))) {
                faults.add(reference + " was told " + agreed + " and is " + kept.get(reference));
            }
        });
        kept.keySet().stream()
                .filter(reference -> !told.containsKey(reference))
                .forEach(reference -> faults.add(reference + " is kept, and nobody was told"));
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void query(String sql, Row each) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }
}
