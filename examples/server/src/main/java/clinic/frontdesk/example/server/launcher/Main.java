package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts the server: configuration first, then Payara Micro with the application, then a word of welcome. */
public final class Main {

    private static final long MOST_LOG_BYTES = 10L * 1024 * 1024;
    private static final int MOST_LOG_FILES = 5;

    private Main() {}

    /**
     * Starts the server, configured by the environment or by system properties; with {@code check} and the names of
     * clinic files, says what is wrong with them instead. Whatever keeps it from starting is said in one sentence, and
     * the process ends with 1.
     */
    public static void main(String... arguments) throws Exception {
        PrintStream console = System.out;
        if (arguments.length > 1 && arguments[0].equals("check")) {
            System.exit(Check.of(List.of(arguments).subList(1, arguments.length), console) ? 0 : 1);
        }
        console.println("Frontdesk is starting ...");
        try {
            Defaults defaults = Defaults.inFolder(Path.of("data"));
            defaults.apply();
            start(defaults, console);
        } catch (IllegalStateException misconfigured) {
            end(String.valueOf(misconfigured.getMessage()), console);
        } catch (IOException | UncheckedIOException unreadable) {
            end(sentence(unreadable), console);
        }
    }

    private static void start(Defaults defaults, PrintStream console) throws IOException {
        Path log = defaults.data().resolve("server.log");
        StartLimit limit = StartLimit.begin(defaults.startWithin(), console, log);
        PrintStream file =
                new PrintStream(new RollingLog(log, MOST_LOG_BYTES, MOST_LOG_FILES), true, StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
        try {
            Payara payara = Payara.boot(defaults);
            if (!payara.isDeployed()) {
                throw new IllegalStateException("the application could not be started");
            }
            Port port = payara.port();
            port.open(new InetSocketAddress(defaults.address(), defaults.port()));
            if (!payara.answers()) {
                throw new IllegalStateException("the application doesn't answer");
            }
            StartReason.isUp();
            limit.over();
            OwnerOnly.tree(defaults.data());
            Stopping.onSignals(port);
            Welcome.of(defaults).print(console);
        } catch (ReflectiveOperationException | IOException | RuntimeException failed) {
            failed.printStackTrace(file);
            end(StartReason.first().orElseGet(() -> sentence(failed)) + " (more in " + log + ")", console);
        }
    }

    private static String sentence(Throwable failed) {
        return StartReason.of(failed).orElseGet(() -> {
            List<Throwable> causes = Thrown.causesOf(failed);
            return String.valueOf(causes.get(causes.size() - 1));
        });
    }

    private static void end(String reason, PrintStream console) {
        console.println("Frontdesk did not start: " + reason);
        console.flush();
        System.exit(1);
    }
}
