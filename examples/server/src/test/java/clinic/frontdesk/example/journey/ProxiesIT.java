package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proxies of the guide, configured as it says but for names and ports. */
@Tag("long")
class ProxiesIT {

    private static final Path GUIDE = Path.of("..", "..", "docs", "guides", "run.md");

    @TempDir
    Path folder;

    @Test
    void nginxStandsBeforeAServer() throws Exception {
        int port = RunningServer.freePort();
        int behind = RunningServer.freePort();
        String site = guide("nginx")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("desk.example;", "localhost;")
                .replace("/etc/ssl/desk.example.pem", folder.resolve("pem").toString())
                .replace("/etc/ssl/desk.example.key", folder.resolve("key").toString())
                .replace(":8080", ":" + behind);
        String frame = "daemon off;\npid " + folder.resolve("pid") + ";\nevents {}\nhttp {\naccess_log off;\n"
                + "client_body_temp_path " + folder + "/body;\nproxy_temp_path " + folder + "/proxy;\n"
                + "fastcgi_temp_path " + folder + "/f;\nuwsgi_temp_path " + folder + "/u;\nscgi_temp_path " + folder
                + "/s;\n%s}\n";
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), frame.formatted(site));
        pass("nginx", port, behind, "-e", "stderr", "-p", folder.toString(), "-c", configuration.toString());
    }

    @Test
    void caddyStandsBeforeAServer() throws Exception {
        int port = RunningServer.freePort();
        int behind = RunningServer.freePort();
        String site = guide("caddy")
                .replace(
                        "desk.example {",
                        "https://localhost:" + port + " {\n    tls " + folder.resolve("pem") + " "
                                + folder.resolve("key"))
                .replace(":8080", ":" + behind);
        Path configuration = Files.writeString(
                folder.resolve("Caddyfile"), "{\n    admin off\n    auto_https disable_redirects\n}\n" + site);
        pass("caddy", port, behind, "run", "--adapter", "caddyfile", "--config", configuration.toString());
    }

    private void pass(String name, int port, int behind, String... options) throws Exception {
        Path program = Path.of(System.getProperty("proxies"), name);
        Assumptions.assumeTrue(Files.isExecutable(program), () -> "left out: there is no " + program);
        LocalCertificate.make().writePem(folder.resolve("pem"), folder.resolve("key"));
        String url = "https://localhost:" + port;
        Process proxy = start(program, options);
        try (RunningServer server = RunningServer.launch(
                        folder, behind, Map.of("FRONTDESK_PUBLIC_URL", url, "FRONTDESK_TRUSTED_PROXIES", "127.0.0.1"));
                Browsers browsers = Browsers.open()) {
            server.awaitWelcome();
            assertTrue(proxy.isAlive(), () -> said());
            new FormsBehindTls(browsers, URI.create(url), server).pass();
            assertTrue(!Files.readString(folder.resolve("data/server.log")).contains("frontdesk.trusted-proxies"));
        } finally {
            proxy.destroy();
            proxy.waitFor();
        }
    }

    private Process start(Path program, String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(options)));
        builder.command().add(0, program.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** The first block of code in that language. */
    private static String guide(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertTrue(block.find(), language);
        return block.group(1);
    }
}
