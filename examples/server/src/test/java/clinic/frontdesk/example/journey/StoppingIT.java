package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is ended while people use it. */
@NullUnmarked
class StoppingIT {

    private static final String SLOTS = CLINIC + "/slots?type=discovery-visit&days=62";
    private static final String CALL_BACKS = CLINIC + "/callback-requests";
    private static final int PATIENCE_MILLIS = 30_000;
    /** Some of each who ask. */
    private static final int MANY = 36;

    @TempDir
    static Path folder;

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Socket> sockets = new ArrayList<>();
    private RunningServer server;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.startIn(folder, Map.of());
    }

    @AfterEach
    void leave() throws IOException {
        people.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    @Test
    void answersWholeOrNotAtAllAndEndsWithZero() throws Exception {
        List<Future<Void>> crowd = crowd();
        await("422");
        await("200");
        // a server that was busy with its start could leave these no time: nobody waits longer than five seconds for a
        // body
        Socket late = open();
        write(late, head(2) + "{");
        Socket silent = open();
        write(silent, head(2));
        Socket idle = open();
        Socket begunAfter = open();
        awaitMore();

        Future<Integer> end = people.submit(() -> {
            server.terminate();
            return server.awaitEnd();
        });
        await("503");
        write(begunAfter, head(2));
        String refused = readHead(begunAfter);
        write(begunAfter, "{}");
        write(late, "}");

        assertTrue(refused.startsWith("HTTP/1.1 503 ") && refused.contains("Retry-After: "), refused);
        assertStatus(422, readAll(late));
        assertStatus(408, readAll(silent));
        assertEquals("", readAll(idle));
        readAll(begunAfter);
        for (Future<Void> person : crowd) {
            person.get();
        }
        assertEquals(0, end.get());
        Set<String> others = new TreeSet<>(answers);
        others.removeAll(Set.of("200", "422", "503"));
        assertEquals(Set.of(), others, () -> counts().toString());
    }

    /** Six who keep their connections, as those of a proxy, with and without a body. */
    private List<Future<Void>> crowd() {
        int port = server.port();
        List<Future<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            crowd.add(people.submit(new SteadyClient(port, SLOTS, "", answers)));
        }
        crowd.add(people.submit(new SteadyClient(port, CALL_BACKS, "{}", answers)));
        crowd.add(people.submit(new SteadyClient(port, "/clinics/harbour-physio", "", answers)));
        crowd.add(people.submit(new SteadyClient(port, "/widgets/v1/clinic.js", "", answers)));
        return crowd;
    }

    private void await(String answer) {
        Eventually.holds(() -> answers.contains(answer));
    }

    /** By then it has read what was sent before. */
    private void awaitMore() {
        int before = answers.size();
        Eventually.holds(() -> answers.size() >= before + MANY);
    }

    private Map<String, Long> counts() {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        sockets.add(socket);
        return socket;
    }

    private static String head(int length) {
        return "POST " + CALL_BACKS
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " ") && answer.endsWith("}"), answer);
    }

    private static String readHead(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0;
                next = socket.getInputStream().read()) {
            head.append((char) next);
            if (head.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return head.toString();
    }

    /** To the end, which is no reset. */
    private static String readAll(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
