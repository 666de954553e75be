package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many ask for more than they read, and nobody else waits for them. */
@ExtendWith(DemoServer.class)
class SlowReadersIT {

    private static final int READERS = 200;
    private static final int ASKED = 100;
    private static final Pattern ANSWERED = Pattern.compile("HTTP/1\\.1 200 OK\r\n");

    private final RunningServer server;
    private final Visitor visitor;

    SlowReadersIT(RunningServer server, Visitor visitor) {
        this.server = server;
        this.visitor = visitor;
    }

    @Test
    void keepNobodyWaiting() throws IOException {
        visitor.get(Visitor.CLINIC);
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < READERS; i++) {
                readers.add(reader(4096));
            }
            Duration longest = Duration.ZERO;
            for (int i = 0; i < 20; i++) {
                long start = System.nanoTime();
                assertEquals(200, visitor.get(Visitor.CLINIC).statusCode());
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            assertTrue(longest.compareTo(Duration.ofSeconds(3)) < 0, longest::toString);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    /** Whoever reads gets all that they asked for. */
    @Test
    void getAllAnswersOnceTheyRead() throws IOException {
        try (Socket reader = reader(1 << 20)) {
            reader.setSoTimeout(15_000);
            try (InputStream answers = reader.getInputStream()) {
                String all = new String(answers.readAllBytes(), StandardCharsets.ISO_8859_1);
                assertEquals(ASKED, ANSWERED.matcher(all).results().count());
            }
        }
    }

    private Socket reader(int window) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(window);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.url("/").getPort()));
        String ask = "GET /widgets/v1/clinic.js HTTP/1.1\r\nHost: localhost\r\n";
        String all = (ask + "\r\n").repeat(ASKED - 1) + ask + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
