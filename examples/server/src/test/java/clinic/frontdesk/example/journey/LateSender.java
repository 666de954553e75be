package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks for a call back, and sends the body of the request somewhat after its head. */
final class LateSender {

    /** Less than the container would wait for a body. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final String JSON = "Content-Type: application/json\r\nConnection: close\r\n";

    private final RunningServer server;

    LateSender(RunningServer server) {
        this.server = server;
    }

    /** The status of the answer. */
    int send(String body, Duration late) throws IOException {
        return send(JSON + "Content-Length: " + body.length(), body, late);
    }

    /** The same of a form that would go on in another protocol, of which the server knows none. */
    int sendUpgrading(String form, Duration late) throws IOException {
        String head =
                "Content-Type: application/x-www-form-urlencoded\r\nConnection: close, Upgrade\r\nUpgrade: other\r\n";
        return send(head + "Content-Length: " + form.length(), form, late);
    }

    int sendInChunks(String body, Duration late) throws IOException {
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
        return send(JSON + "Transfer-Encoding: chunked", chunk + "0\r\n\r\n", late);
    }

    private int send(String headers, String body, Duration late) throws IOException {
        String head = "POST " + CLINIC + "/callback-requests HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(late.isZero() ? head + body : head, socket);
            if (!late.isZero()) {
                linger(late);
                write(body, socket);
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private static void write(String text, Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** No sleep: it would be longer than the shortest of these. */
    private static void linger(Duration late) {
        long end = System.nanoTime() + late.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
