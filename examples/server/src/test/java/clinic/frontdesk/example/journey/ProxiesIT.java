package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proxies of the guide, configured as it says but for names and ports. */
@Tag("long")
class ProxiesIT {

    private static final Path GUIDE = Path.of("..", "..", "docs", "guides", "run.md");

    @TempDir
    Path folder;

    /** What stands in the guide, as it is or of the other kind. */
    private enum Way {
        AT_THE_ROOT("desk.example", 0, "", ""),
        NGINX_STRIPS("clinic.example", 1, "", ""),
        NGINX_KEEPS("clinic.example", 1, ":8080/;", ":8080;"),
        CADDY_KEEPS("clinic.example", 1, "", ""),
        CADDY_STRIPS("clinic.example", 1, "handle /fd/*", "handle_path /fd/*");

        private final String host;
        private final int block;
        private final String said;
        private final String instead;

        Way(String host, int block, String said, String instead) {
            this.host = host;
            this.block = block;
            this.said = said;
            this.instead = instead;
        }

        /** The block of code in that language. */
        String guide(String language) throws IOException {
            List<MatchResult> blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(GUIDE))
                    .results()
                    .toList();
            String code = blocks.get(block).group(1);
            assertTrue(code.contains(said) && code.contains(host), code);
            return code.replace(said, instead);
        }

        String path() {
            return block == 0 ? "" : "/fd";
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_THE_ROOT", "NGINX_STRIPS", "NGINX_KEEPS"})
    void nginxStandsBeforeAServer(Way way) throws Exception {
        int port = RunningServer.freePort();
        int behind = RunningServer.freePort();
        String site = way.guide("nginx")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace(way.host + ";", "localhost;")
                .replace("/etc/ssl/" + way.host + ".pem", folder.resolve("pem").toString())
                .replace("/etc/ssl/" + way.host + ".key", folder.resolve("key").toString())
                .replace(":8080", ":" + behind);
        String frame = "daemon off;\npid " + folder.resolve("pid") + ";\nevents {}\nhttp {\naccess_log off;\n"
                + "client_body_temp_path " + folder + "/body;\nproxy_temp_path " + folder + "/proxy;\n"
                + "fastcgi_temp_path " + folder + "/f;\nuwsgi_temp_path " + folder + "/u;\nscgi_temp_path " + folder
                + "/s;\n%s}\n";
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), frame.formatted(site));
        pass(
                "nginx",
                "https://localhost:" + port + way.path(),
                behind,
                List.of("-e", "stderr", "-p", folder.toString(), "-c", configuration.toString()));
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_THE_ROOT", "CADDY_STRIPS", "CADDY_KEEPS"})
    void caddyStandsBeforeAServer(Way way) throws Exception {
        int port = RunningServer.freePort();
        int behind = RunningServer.freePort();
        String site = way.guide("caddy")
                .replace(
                        way.host + " {",
                        "https://localhost:" + port + " {\n    tls " + folder.resolve("pem") + " "
                                + folder.resolve("key"))
                .replace(":8080", ":" + behind);
        Path configuration = Files.writeString(
                folder.resolve("Caddyfile"), "{\n    admin off\n    auto_https disable_redirects\n}\n" + site);
        pass(
                "caddy",
                "https://localhost:" + port + way.path(),
                behind,
                List.of("run", "--adapter", "caddyfile", "--config", configuration.toString()));
    }

    private void pass(String name, String url, int behind, List<String> options) throws Exception {
        Path program = Path.of(System.getProperty("proxies"), name);
        Assumptions.assumeTrue(Files.isExecutable(program), () -> "left out: there is no " + program);
        LocalCertificate.make().writePem(folder.resolve("pem"), folder.resolve("key"));
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

    private Process start(Path program, List<String> options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(options));
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
}
