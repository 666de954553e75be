package clinic.frontdesk.example.server;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * The configured database. The driver follows from the URL; the container pools the connections, and none lets a request
 * wait past its {@link clinic.frontdesk.Deadline}.
 */
@NullUnmarked
public class ClinicDatabase implements DataSource {

    /** Told to the pool, it would ask PostgreSQL for the isolation each time it gets a connection back. */
    private static final String OPTIONS = "-c lock_timeout=3000 -c default_transaction_isolation=read\\ committed";

    /** For each answer while a connection is made. */
    private static final String CONNECT_SECONDS = "2";

    /** Of the node: the container makes a data source for each pool of connections, and there is one. */
    private static final DatabasePulse PULSE = new DatabasePulse();

    private String url;
    private String user;
    private String password;

    /** @param url JDBC, of H2 or PostgreSQL */
    public void setUrl(String url) {
        this.url = url;
    }

    /** @param user may be empty */
    public void setUser(String user) {
        this.user = user;
    }

    /** @param password may be empty */
    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", name == null ? "" : name);
        properties.put("password", secret == null ? "" : secret);
        boolean postgres = url.startsWith("jdbc:postgresql:");
        if (postgres) {
            properties.put("options", OPTIONS);
            // rows of one table that are sent together become one statement
            properties.put("reWriteBatchedInserts", "true");
            properties.put("connectTimeout", CONNECT_SECONDS);
            properties.put("loginTimeout", CONNECT_SECONDS);
            properties.put("socketTimeout", CONNECT_SECONDS);
            properties.put("tcpKeepAlive", "true");
        }
        if (!PULSE.mayAsk()) {
            throw new SQLNonTransientConnectionException("the database doesn't answer", "08001");
        }
        return connect(driver(postgres ? "org.postgresql.Driver" : "org.h2.Driver"), properties);
    }

    private Connection connect(Driver driver, Properties properties) throws SQLException {
        try {
            Connection connection = driver.connect(url, properties);
            PULSE.beat();
            return BoundedConnection.of(connection, PULSE);
        } catch (SQLException failed) {
            if (isSilence(failed)) {
                PULSE.miss();
            } else {
                PULSE.beat();
            }
            throw failed;
        }
    }

    /** ISO/IEC 9075: no connection; other failures are answers. */
    private static boolean isSilence(SQLException failed) {
        return String.valueOf(failed.getSQLState()).startsWith("08") || BoundedConnection.isTimeout(failed);
    }

    /** Inside of a container, drivers don't announce themselves. */
    private static Driver driver(String name) throws SQLException {
        try {
            return Class.forName(name)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new SQLException("no " + name, missing);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
