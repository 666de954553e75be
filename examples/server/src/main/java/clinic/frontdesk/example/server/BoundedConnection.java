package clinic.frontdesk.example.server;

import clinic.frontdesk.Deadline;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * A connection that lets nobody wait past the {@link Deadline} of their thread. Before each statement, commit and rollback
 * it tells the driver how long the answer may take; a driver that has waited in vain closes the connection, so that what
 * was not committed is rolled back.
 *
 * <p>Its check by the pool really asks the database. The driver of H2 would call a connection valid whose database was
 * closed because of a full disk.
 */
@NullUnmarked
final class BoundedConnection implements InvocationHandler {

    /** Of what nobody waits for: a connection that leads nowhere isn't waited for without end. */
    private static final Duration BACKGROUND = Duration.ofMinutes(1);

    /** To roll back what was begun, also when the time is up. */
    private static final Duration FOR_ROLLBACK = Duration.ofMillis(250);

    private static final Duration FOR_CHECK = Duration.ofSeconds(1);
    private static final Set<String> ASKING = Set.of("createStatement", "prepareStatement", "prepareCall", "commit");

    private final Connection connection;
    private final DatabasePulse pulse;
    private long answeredAt = System.nanoTime();

    private BoundedConnection(Connection connection, DatabasePulse pulse) {
        this.connection = connection;
        this.pulse = pulse;
    }

    static Connection of(Connection connection, DatabasePulse pulse) {
        return (Connection) Proxy.newProxyInstance(
                BoundedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new BoundedConnection(connection, pulse));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("isValid")) {
            return isValid();
        }
        if (ASKING.contains(name)) {
            waitAtMost(remaining());
        } else if (name.equals("rollback")) {
            waitAtMost(Math.max(remaining(), FOR_ROLLBACK.toMillis()));
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** Milliseconds, not more than the deadline leaves; 0 or less when it has passed. */
    private static long remaining() {
        OptionalLong deadline = Deadline.ofThread();
        if (deadline.isEmpty()) {
            return BACKGROUND.toMillis();
        }
        return deadline.getAsLong() == Deadline.NEVER
                ? Deadline.NEVER
                : Duration.ofNanos(deadline.getAsLong() - System.nanoTime()).toMillis();
    }

    private void waitAtMost(long millis) throws SQLException {
        if (millis <= 0) {
            throw new SQLTimeoutException("the time for the request is up", "57014");
        }
        // 0 is no limit
        connection.setNetworkTimeout(Runnable::run, millis > Integer.MAX_VALUE ? 0 : (int) millis);
    }

    private boolean isValid() throws SQLException {
        if (pulse.hasMissedSince(answeredAt) || pulse.isSilent() || connection.isClosed()) {
            return false;
        }
        try {
            waitAtMost(FOR_CHECK.toMillis());
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            answeredAt = System.nanoTime();
            return true;
        } catch (SQLException dead) {
            if (isTimeout(dead)) {
                pulse.miss();
            }
            return false;
        }
    }

    static boolean isTimeout(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SocketTimeoutException);
    }
}
