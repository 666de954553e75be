package clinic.frontdesk.example.load.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** The product's tables, by JDBC. */
@ApplicationScoped
@NullUnmarked
class Tables {

    /** The clinic whose rows these endpoints use. */
    static final String CLINIC = "bare";

    @Resource(lookup = "java:app/jdbc/bare")
    DataSource source;

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** @param columns name of a table and, in brackets, of its columns */
    static void insert(Connection connection, String columns, Object... values) throws SQLException {
        String marks = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement statement =
                prepare(connection, "insert into frontdesk." + columns + " values (" + marks + ")", values)) {
            statement.executeUpdate();
        }
    }
}
