package clinic.frontdesk.example.server.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the server: configuration first, then Payara Micro with the application, then a word of welcome. */
public final class Main {

    private Main() {}

    /**
     * Starts the server, configured by the environment or by system properties; with {@code check} and the names of
     * clinic files, says what is wrong with them instead.
     */
    public static void main(String... arguments) throws Exception {
        PrintStream console = System.out;
        if (arguments.length > 1 && arguments[0].equals("check")) {
            System.exit(Check.of(List.of(arguments).subList(1, arguments.length), console) ? 0 : 1);
        }
        try {
            Defaults defaults = Defaults.inFolder(Path.of("data"));
            defaults.apply();
            start(defaults, console);
        } catch (IllegalStateException misconfigured) {
            console.println("Frontdesk did not start: " + misconfigured.getMessage());
            System.exit(1);
        }
    }

    private static void start(Defaults defaults, PrintStream console) throws Exception {
        console.println("Frontdesk is starting ...");
        Path log = defaults.data().resolve("server.log");
        try (PrintStream file = logTo(log)) {
            System.setOut(file);
            System.setErr(file);
            new Payara(defaults).boot();
            if (!Payara.answers(defaults.port())) {
                throw new IllegalStateException(Payara.reason(log) + " (more in " + log + ")");
            }
            Welcome.of(defaults).print(console);
            Thread.currentThread().join();
        }
    }

    private static PrintStream logTo(Path log) throws IOException {
        Files.deleteIfExists(log);
        return new PrintStream(new FileOutputStream(log.toFile()), true, StandardCharsets.UTF_8);
    }
}
