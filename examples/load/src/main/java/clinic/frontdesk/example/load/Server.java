package clinic.frontdesk.example.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server as a process of its own, in a folder of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String KEY =
            Base64.getEncoder().encodeToString("a key for tests of 32 bytes ....".getBytes(StandardCharsets.US_ASCII));

    private final Process process;
    private final int port;
    private final Path folder;
    private final String probe;

    private Server(Process process, int port, Path folder, String probe) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.probe = probe;
    }

    int port() {
        return port;
    }

    /** The product, as a clinic starts it. */
    static Server product(Path folder, Database database) throws IOException {
        Path clinics = Files.createDirectories(folder.resolve("clinics"));
        Clinics.describe(clinics);
        int port = freePort();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        environment.put("FRONTDESK_KEY", KEY);
        environment.put("FRONTDESK_LIMITS", "off");
        environment.put("FRONTDESK_PORT", String.valueOf(port));
        return start(folder, port, "/up", List.of("-jar", file("frontdesk.server")), environment);
    }

    /** The bare endpoints, on the same Payara Micro. */
    static Server bare(Path folder, Database database) throws IOException {
        int port = freePort();
        Path commands = Files.writeString(
                folder.resolve("preboot"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n");
        List<String> command = List.of(
                "-jar",
                file("payara.micro"),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                commands.toString(),
                "--deploy",
                file("bare.war") + ":/");
        String probe = "/slots?practitioner=ada&days=1&from=2026-01-01";
        return start(folder, port, probe, command, database.environment());
    }

    private static String file(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().toString();
    }

    private static Server start(
            Path folder, int port, String probe, List<String> arguments, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder java = new ProcessBuilder(command);
        java.environment().putAll(environment);
        java.directory(folder.toFile());
        java.redirectErrorStream(true).redirectOutput(folder.resolve("console").toFile());
        return new Server(java.start(), port, folder, probe);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** Waits until it answers. */
    void awaitAnswer() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(HttpConnection.get(probe))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("did not start: " + Files.readString(folder.resolve("console")));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean answers(byte[] request) {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.send(request) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The processor time that it took so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
