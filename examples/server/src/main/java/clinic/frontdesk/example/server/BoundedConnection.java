package clinic.frontdesk.example.server;

import clinic.frontdesk.Deadline;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
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

    /** Also when the time is up: a request may be late for another reason than the database. */
    private static final Duration LEAST = Duration.ofMillis(500);

    private static final Duration FOR_CHECK = Duration.ofSeconds(1);
    private static final Set<String> ASKING =
            Set.of("createStatement", "prepareStatement", "prepareCall", "commit", "rollback");

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
            waitAtMost(patience());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static Duration patience() {
        OptionalLong deadline = Deadline.ofThread();
        if (deadline.isEmpty()) {
            return BACKGROUND;
        }
        if (deadline.getAsLong() == Deadline.NEVER) {
            return Duration.ZERO;
        }
        Duration left = Duration.ofNanos(deadline.getAsLong() - System.nanoTime());
        return left.compareTo(LEAST) > 0 ? left : LEAST;
    }

    /** @param patience none is no limit */
    private void waitAtMost(Duration patience) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
    }

    private boolean isValid() throws SQLException {
        if (pulse.hasMissedSince(answeredAt) || pulse.isSilent() || connection.isClosed()) {
            return false;
        }
        try {
            waitAtMost(FOR_CHECK);
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
