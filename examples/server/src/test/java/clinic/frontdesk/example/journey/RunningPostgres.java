package clinic.frontdesk.example.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL on loopback, and what stands in it. */
final class RunningPostgres implements AutoCloseable {

    private static final String KEY =
            Base64.getEncoder().encodeToString("a key for tests of 32 bytes ....".getBytes(StandardCharsets.US_ASCII));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private List<ProcessHandle> frozen = List.of();

    private RunningPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static RunningPostgres start() throws IOException {
        return new RunningPostgres(described(RunningServer.freePort()).start());
    }

    /** On the files of that folder, which stay when it ends. */
    static RunningPostgres startOn(Path folder, int port) throws IOException {
        return new RunningPostgres(described(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start());
    }

    private static EmbeddedPostgres.Builder described(int port) {
        return EmbeddedPostgres.builder().setPort(port).setPGStartupWait(PATIENCE);
    }

    /** What makes a server store in it, and what else it's told. */
    Map<String, String> environment(Map<String, String> more) {
        return environmentBy(server.getPort(), more);
    }

    /** The same by way of another port. */
    Map<String, String> environmentBy(int port, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("FRONTDESK_DATABASE_URL", "jdbc:postgresql://localhost:" + port + "/postgres");
        all.put("FRONTDESK_DATABASE_USER", "postgres");
        all.put("FRONTDESK_DATABASE_PASSWORD", "postgres");
        all.put("FRONTDESK_KEY", KEY);
        return all;
    }

    DataSource data() {
        return server.getPostgresDatabase();
    }

    /** The one number that a query answers. */
    int number(String query) {
        try (Connection connection = data().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String sql) {
        try (Connection connection = data().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int port() {
        return server.getPort();
    }

    /** Stops all its processes where they stand; connections stay open. The first one forks no other then. */
    void freeze() throws IOException {
        ProcessHandle first = postmaster();
        frozen = new ArrayList<>(List.of(first));
        signal("-STOP", List.of(first));
        List<ProcessHandle> others = first.descendants().toList();
        frozen.addAll(others);
        signal("-STOP", others);
    }

    /** Lets them go on. */
    void thaw() throws IOException {
        signal("-CONT", frozen);
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException {
        List<String> kill = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> kill.add(String.valueOf(process.pid())));
        new ProcessBuilder(kill)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }

    private ProcessHandle postmaster() throws IOException {
        Path folder = Path.of(text("show data_directory"));
        String id = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private String text(String query) {
        try (Connection connection = data().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
