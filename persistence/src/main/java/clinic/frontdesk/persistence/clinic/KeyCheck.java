package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.Vault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Whether the keys are those that the database was written with. Each clinic has a sealed value from the moment in which it is
 * added, and all together have one, which every start has to open.
 *
 * <p>A database that was written before there were such values is known by what else is sealed in it.
 */
public final class KeyCheck {

    private static final Slug ALL = new Slug("any");

    /** Says nothing: that it opens is all. */
    private static final String TEXT = "frontdesk";

    private static final String KEY_TAKEN = "23505";

    private static final List<Sealed> OTHERS = List.of(
            new Sealed(
                    "account",
                    "email",
                    "select account_id, email_sealed from frontdesk.account where clinic_id = ?"
                            + " fetch first 1 rows only"),
            new Sealed(
                    "lead",
                    "concern",
                    "select lead_id, concern_sealed from frontdesk.lead where clinic_id = ?"
                            + " order by received_at fetch first 1 rows only"));

    private final DataSource dataSource;
    private final Vault vault;

    /**
     * A check of that vault.
     *
     * @param dataSource migrated, outside of transactions
     */
    public KeyCheck(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /** A column that was sealed from the beginning, and the query of the id and the value of one of its rows. */
    private record Sealed(String table, String column, String query) {}

    /** @throws IllegalStateException when the database was written with another key; nothing is written then */
    public void run() {
        try {
            if (!isDone()) {
                // the values of another node that started at the same time are there now
                isDone();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the key could not be checked", failed);
        }
    }

    /** Whether all is checked; false when another node wrote the values first. */
    private boolean isDone() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (Slug clinic : clinics(connection)) {
                    check(connection, clinic);
                }
                connection.commit();
                connection.setAutoCommit(true);
                return true;
            } catch (SQLException failed) {
                undo(connection, failed);
                if (KEY_TAKEN.equals(failed.getSQLState())) {
                    return false;
                }
                throw failed;
            } catch (RuntimeException failed) {
                undo(connection, failed);
                throw failed;
            }
        }
    }

    /** A connection that is dead can't be rolled back either, and what killed it is the failure to tell. */
    private static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException dead) {
            failure.addSuppressed(dead);
        }
    }

    private static List<Slug> clinics(Connection connection) throws SQLException {
        List<Slug> clinics = new ArrayList<>(List.of(ALL));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select clinic_id from frontdesk.clinic order by clinic_id")) {
            while (rows.next()) {
                clinics.add(new Slug(rows.getString(1)));
            }
        }
        return clinics.stream().distinct().toList();
    }

    private void check(Connection connection, Slug clinic) throws SQLException {
        Optional<String> known = value(connection, clinic);
        if (known.isPresent()) {
            require(place(clinic), known.get());
            return;
        }
        for (Sealed other : OTHERS) {
            checkBy(connection, clinic, other);
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into frontdesk.key_check (clinic_id, check_sealed) values (?, ?)")) {
            insert.setString(1, clinic.value());
            insert.setString(2, seal(vault, clinic));
            insert.executeUpdate();
        }
    }

    private static Optional<String> value(Connection connection, Slug clinic) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select check_sealed from frontdesk.key_check where clinic_id = ?")) {
            query.setString(1, clinic.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private void checkBy(Connection connection, Slug clinic, Sealed other) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(other.query())) {
            query.setString(1, clinic.value());
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    require(
                            new Vault.Place(clinic, other.table(), rows.getString(1), other.column()),
                            rows.getString(2));
                }
            }
        }
    }

    /** The value of a clinic. */
    public static String seal(Vault vault, Slug clinic) {
        return vault.seal(place(clinic), TEXT);
    }

    private void require(Vault.Place place, String sealed) {
        try {
            vault.open(place, sealed);
        } catch (IllegalStateException | IllegalArgumentException foreign) {
            throw new IllegalStateException(
                    "frontdesk.key isn't the key that this database was written with: start with that one"
                            + " (FRONTDESK_KEY, or the file data/key of its backup)",
                    foreign);
        }
    }

    private static Vault.Place place(Slug clinic) {
        return new Vault.Place(clinic, "key_check", clinic.value(), "check");
    }
}
