package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes that no client library would send, and what is answered. */
record RawRequest(int port) {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Pattern LOCATION = Pattern.compile("(?im)^location: *(\\S+)");

    static RawRequest to(RunningServer server) {
        return new RawRequest(server.port());
    }

    /** All that is answered until the server closes; nothing more is sent. */
    String send(byte[] bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    String send(String head) throws IOException {
        return send((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    static Optional<String> location(String answer) {
        return Optional.of(LOCATION.matcher(answer)).filter(Matcher::find).map(found -> found.group(1));
    }
}
