package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks on without reading the answers is worked for no further than they read, so that nobody else waits for it. */
@ExtendWith(DemoServer.class)
class SlowReadersIT {

    private static final int ASKED = 100;
    private static final String SCRIPT = "/widgets/v1/clinic.js";
    private static final String CHALLENGE = Visitor.CLINIC + "/challenge";
    private static final Pattern ANSWERED = Pattern.compile("HTTP/1\\.1 200 OK\r\n");
    private static final String STARTED = "\"started\":\"([0-9]+)\\.";

    private final RunningServer server;
    private final Visitor visitor;

    SlowReadersIT(RunningServer server, Visitor visitor) {
        this.server = server;
        this.visitor = visitor;
    }

    /** A challenge says when it was made: after the reader began to read. */
    @Test
    void areWorkedForOnceTheyRead() throws IOException {
        try (Socket reader = asking(4096)) {
            long asked = begun(visitor.get(CHALLENGE).body());
            Eventually.holds(() -> begun(visitor.get(CHALLENGE).body()) > asked + 2_000);
            long reads = begun(visitor.get(CHALLENGE).body());
            String answers = read(reader);
            assertTrue(begun(answers) >= reads, () -> begun(answers) + " before " + reads);
        }
    }

    @Test
    void getAllAnswersOnceTheyRead() throws IOException {
        try (Socket reader = asking(1 << 20)) {
            assertEquals(ASKED + 1, ANSWERED.matcher(read(reader)).results().count());
        }
    }

    private static long begun(String challenge) {
        return Long.parseLong(Visitor.find(STARTED, challenge));
    }

    /** Asks for the script a hundred times, and then for a challenge. */
    private Socket asking(int window) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(window);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        String ask = "GET %s HTTP/1.1\r\nHost: localhost\r\n";
        String all =
                (ask.formatted(SCRIPT) + "\r\n").repeat(ASKED) + ask.formatted(CHALLENGE) + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String read(Socket reader) throws IOException {
        try (InputStream answers = reader.getInputStream()) {
            return new String(answers.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
