package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro, which this file contains, with the application in it. */
final class Payara {

    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private final Defaults defaults;

    Payara(Defaults defaults) {
        this.defaults = defaults;
    }

    /** Returns when the application was started, or could not be. */
    void boot() throws ReflectiveOperationException, IOException {
        requireFreePort();
        Path run = Files.createDirectories(defaults.data().resolve("run"));
        Path war = run.resolve("frontdesk.war");
        try (InputStream application = Payara.class.getResourceAsStream("/frontdesk.war")) {
            Files.copy(application, war, StandardCopyOption.REPLACE_EXISTING);
        }
        Path commands = Files.write(
                run.resolve("preboot"),
                List.of(
                        LISTENER + InetAddress.getByName(defaults.host()).getHostAddress(),
                        HTTP + "compression=on",
                        HTTP + "server-header=false",
                        HTTP + "xpowered-by=false"));
        // with --nocluster, --nohazelcast would be overlooked
        String[] arguments = {
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            String.valueOf(defaults.port()),
            "--prebootcommandfile",
            commands.toString(),
            "--deploy",
            war + ":/"
        };
        Class.forName("fish.payara.micro.PayaraMicro")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket(defaults.port(), 1, InetAddress.getByName(defaults.host()))) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "port " + defaults.port() + " of " + defaults.host() + " is taken; FRONTDESK_PORT moves it", taken);
        }
    }

    /** Whether the application answers. */
    static boolean answers(int port) {
        try {
            HttpURLConnection up = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/up").toURL().openConnection();
            return up.getResponseCode() == 200;
        } catch (IOException silent) {
            return false;
        }
    }

    /** What the log says about why it doesn't, in one line. */
    static String reason(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("IllegalStateException: "))
                    .map(line -> line.replaceFirst(".*?IllegalStateException: ", ""))
                    .findFirst()
                    .orElse("the application could not be started");
        }
    }
}
