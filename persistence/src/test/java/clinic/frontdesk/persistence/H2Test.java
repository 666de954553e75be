package clinic.frontdesk.persistence;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;

@NullUnmarked
class H2Test extends DatabaseTest {

    private static JdbcConnectionPool pool;
    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        pool = pool("frontdesk");
        pool.setMaxConnections(32);
        database = new TestDatabase(pool);
    }

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    DataSource outside() {
        return pool;
    }

    @Override
    DataSource fresh(String name) {
        return pool(name);
    }

    private static JdbcConnectionPool pool(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
    }
}
