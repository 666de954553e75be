package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks for a call back, and sends the body of the request somewhat after its head. */
final class LateSender {

    private static final int PATIENCE_MILLIS = 20_000;

    private final RunningServer server;

    LateSender(RunningServer server) {
        this.server = server;
    }

    /** The status of the answer. */
    int send(String body, Duration late) throws IOException {
        return send("Content-Length: " + body.length(), body, late);
    }

    int sendInChunks(String body, Duration late) throws IOException {
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
        return send("Transfer-Encoding: chunked", chunk + "0\r\n\r\n", late);
    }

    private int send(String length, String body, Duration late) throws IOException {
        String head = "POST " + CLINIC + "/callback-requests HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nConnection: close\r\n" + length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", server.url("/").getPort())) {
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
