package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a server from starting is said in one sentence, and the process ends. */
class RefusedStartIT {

    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("some other key, also of 32 bytes".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRONTDESK_PORT         | 99999                    | frontdesk.port",
                "FRONTDESK_HOST         | 192.0.2.1                | FRONTDESK_PORT",
                "FRONTDESK_KEY          | c2hvcnQ=                 | FRONTDESK_KEY",
                "FRONTDESK_KEY          | not base64               | FRONTDESK_KEY",
                "FRONTDESK_PUBLIC_URL   | https://clinic.example/desk/fd | frontdesk.public-url",
                "FRONTDESK_PUBLIC_URL   | http://clinic.example:80//fd/ | frontdesk.public-url",
                "FRONTDESK_START_WITHIN | soon                     | frontdesk.start-within",
                "FRONTDESK_DATABASE_URL | jdbc:postgresql://x/y    | FRONTDESK_KEY",
            })
    void namesWhatIsConfiguredWrong(String variable, String value, String named) throws Exception {
        assertRefused(start(RunningServer.freePort(), Map.of(variable, value)), named);
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertRefused(start(taken.getLocalPort(), Map.of()), String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void namesAFolderThatIsNone() throws Exception {
        Files.writeString(folder.resolve("data"), "a file");
        assertRefused(start(RunningServer.freePort(), Map.of()), folder.toString());
    }

    @Test
    void makesNoNewKeyForADatabaseThatIsThere() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("frontdesk.mv.db"), "written with a key");
        assertRefused(
                start(RunningServer.freePort(), Map.of()), data.resolve("key").toString());
        assertFalse(Files.exists(data.resolve("key")));
    }

    @Test
    void endsAStartThatTakesTooLong() throws Exception {
        RunningServer hanging = start(RunningServer.freePort(), Map.of("FRONTDESK_START_WITHIN", "PT1S"));
        assertRefused(hanging, "FRONTDESK_START_WITHIN");
        String log = Files.readString(folder.resolve("data/server.log"));
        assertTrue(log.contains("main waits < "), log);
    }

    @Test
    void refusesAnotherKeyAndStartsWithTheRightOneAgain() throws Exception {
        try (RunningServer first = RunningServer.startIn(folder, Map.of())) {
            assertEquals(201, ask(first));
        }
        assertRefused(start(RunningServer.freePort(), Map.of("FRONTDESK_KEY", OTHER_KEY)), "frontdesk.key");
        try (RunningServer again = RunningServer.startIn(folder, Map.of())) {
            Visitor staff = Visitor.signedUp(again, 0);
            assertTrue(staff.get("/desk").body().contains("Jo Lindqvist"));
        }
    }

    private static int ask(RunningServer server) {
        return new Visitor(server)
                .form(
                        Visitor.CLINIC + "/callback-requests",
                        Map.of(
                                "name",
                                "Jo Lindqvist",
                                "phone",
                                "4155550142",
                                "callWindow",
                                "asap",
                                "consent",
                                "2026-11"))
                .statusCode();
    }

    private RunningServer start(int port, Map<String, String> environment) throws IOException {
        return RunningServer.launch(folder, port, environment);
    }

    private static void assertRefused(RunningServer server, String named) throws InterruptedException {
        assertEquals(1, server.awaitEnd());
        List<String> said = server.console().lines().toList();
        assertEquals(2, said.size(), server::console);
        assertTrue(said.get(1).startsWith("Frontdesk did not start: "), server::console);
        assertTrue(said.get(1).contains(named), server::console);
    }
}
