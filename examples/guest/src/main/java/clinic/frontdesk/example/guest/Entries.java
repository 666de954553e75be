package clinic.frontdesk.example.guest;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** The club's own table, by plain JDBC in the container's transaction. */
@ApplicationScoped
@NullUnmarked
public class Entries {

    @Resource(lookup = "java:app/jdbc/club")
    DataSource club;

    String add(String runner) throws SQLException {
        try (Connection connection = club.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into club.entry (runner) values (?)", Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, runner);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return "entry-" + keys.getLong(1);
            }
        }
    }

    long count() throws SQLException {
        try (Connection connection = club.getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select count(*) from club.entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
