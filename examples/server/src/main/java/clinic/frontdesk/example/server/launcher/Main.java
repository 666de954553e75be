package clinic.frontdesk.example.server.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the server: configuration first, then Payara Micro with the application, then a word of welcome. */
public final class Main {

    private Main() {}

    /** Takes no arguments; all configuration comes from the environment or from system properties. */
    public static void main(String... arguments) throws Exception {
        PrintStream console = System.out;
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
