package clinic.frontdesk.persistence.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database said of a failure, by the codes of ISO/IEC 9075 (SQLSTATE) and those of its own. */
public final class SqlStates {

    /** ISO/IEC 9075: another transaction came first. */
    private static final String ROLLED_BACK = "40";

    private static final String KEY_TAKEN = "23505";

    /** Of PostgreSQL and of H2: another transaction had the lock for too long. */
    private static final Set<String> WAITED_IN_VAIN = Set.of("55P03", "HYT00");

    private SqlStates() {}

    /** Those of a failure and of its causes. */
    public static Stream<String> of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()));
    }

    /** Whether another transaction had a lock for too long. EclipseLink says the same of a database that is gone. */
    public static boolean waitedInVain(Throwable failure) {
        return of(failure).anyMatch(WAITED_IN_VAIN::contains);
    }

    /** Whether the same may succeed as soon as it's done again: a deadlock, or a key that another one took. */
    public static boolean madeWay(Throwable failure) {
        return of(failure).anyMatch(state -> state.startsWith(ROLLED_BACK) || state.equals(KEY_TAKEN));
    }
}
