package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The built file, started as a clinic starts it: {@code java -jar}, in a folder of its own. */
final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LEAST_PORT = 16_384;
    private static final int MOST_PORT = 32_768;
    private static final Pattern SETUP = Pattern.compile("http\\S+/desk/setup\\?invitation=\\S+");

    /**
     * The path of the public URL, with a proxy that takes it off before each server that has no public URL of its own; empty:
     * servers are at the root, and asked without a proxy.
     */
    static final String PATH = System.getProperty("public.path", "");

    /** The public URL for servers that write letters, which can't be that of this machine. */
    static final String DESK = "http://desk.example" + PATH;

    private final Process process;
    private final Path folder;
    private final int port;
    private final @Nullable PathProxy proxy;

    private RunningServer(Process process, Path folder, int port, @Nullable PathProxy proxy) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.proxy = proxy;
    }

    static RunningServer start(Map<String, String> environment) {
        try {
            return startIn(Files.createTempDirectory("frontdesk"), environment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static RunningServer startIn(Path folder, Map<String, String> environment) throws IOException {
        RunningServer server = launch(folder, freePort(), environment);
        server.awaitWelcome();
        return server;
    }

    /** Without waiting for it to be up. */
    static RunningServer launch(Path folder, int port, Map<String, String> environment) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Europe/Berlin",
                "-jar",
                System.getProperty("frontdesk.server"));
        java.environment().put("FRONTDESK_PORT", String.valueOf(port));
        java.environment().put("FRONTDESK_LIMITS", "off");
        PathProxy proxy = PATH.isEmpty() ? null : PathProxy.before(port, PATH, PathProxy.Kind.STRIPS);
        if (proxy != null) {
            java.environment().put("FRONTDESK_PUBLIC_URL", "http://localhost:" + proxy.port() + PATH);
            java.environment().put("FRONTDESK_ALLOWED_ORIGINS", "http://127.0.0.1:" + proxy.port());
        }
        java.environment().putAll(environment);
        java.directory(folder.toFile());
        java.redirectErrorStream(true).redirectOutput(folder.resolve("console").toFile());
        return new RunningServer(java.start(), folder, port, proxy);
    }

    /**
     * One that the system gives to nobody by itself, as it does those of 32768 and above: it would be somebody's connection
     * before a server that starts has come to open it.
     */
    static int freePort() {
        return ThreadLocalRandom.current()
                .ints(LEAST_PORT, MOST_PORT)
                .filter(RunningServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    void awaitWelcome() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!console().contains("Frontdesk is up.")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not start: " + console());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    String console() {
        try {
            return Files.readString(folder.resolve("console"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long processId() {
        return process.pid();
    }

    Path folder() {
        return folder;
    }

    /** Where browsers open a page. */
    URI url(String path) {
        return URI.create("http://localhost:" + publicPort() + path(path));
    }

    /** The path of a page as browsers ask for it. */
    static String path(String page) {
        return page.matches("\\Q" + PATH + "\\E([/?].*)?") ? page : PATH + page;
    }

    /** Where it listens itself. */
    int port() {
        return port;
    }

    private int publicPort() {
        return proxy == null ? port : proxy.port();
    }

    /** What was asked beside the path of the server, where there is one. */
    List<String> lost() {
        return proxy == null ? List.of() : proxy.lost();
    }

    /** The same server under an address that browsers take for another origin. */
    URI foreignUrl(String path) {
        return URI.create("http://127.0.0.1:" + publicPort() + path(path));
    }

    /** The set-up links on the console, in order, with the path only. */
    List<String> setupPaths() {
        return SETUP.matcher(console())
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(link.indexOf("/desk/")))
                .toList();
    }

    /** Tells it to end, and doesn't wait until it has. */
    void terminate() {
        process.destroy();
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        terminate();
        if (!lost().isEmpty()) {
            throw new AssertionError("asked beside " + PATH + ": " + lost());
        }
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The code with which it ends by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it goes on: " + console());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }
}
