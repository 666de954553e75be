package clinic.frontdesk.persistence;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database said of a failure, by the codes of ISO/IEC 9075 (SQLSTATE) and those of its own. */
public final class SqlStates {

    /** ISO/IEC 9075: another transaction came first. */
    private static final String ROLLED_BACK = "40";

    private static final String KEY_TAKEN = "23505";

    private SqlStates() {}

    /** Those of a failure and of its causes. */
    public static Stream<String> of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()));
    }

    /** Whether the same may succeed as soon as it's done again: a deadlock, or a key that another one took. */
    static boolean madeWay(Throwable failure) {
        return of(failure).anyMatch(state -> state.startsWith(ROLLED_BACK) || state.equals(KEY_TAKEN));
    }
}
