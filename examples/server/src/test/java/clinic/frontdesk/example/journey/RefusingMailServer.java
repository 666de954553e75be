package clinic.frontdesk.example.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that knows none of its recipients (RFC 5321 §4.2.3). */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private RefusingMailServer(ServerSocket socket) {
        this.socket = socket;
        threads.execute(this::accept);
    }

    static RefusingMailServer open() throws IOException {
        return new RefusingMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void talk(Socket client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 mail.example");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                say(client, answer(line.toUpperCase(Locale.ROOT)));
            }
        } catch (IOException gone) {
            // the sender hung up
        }
    }

    private static String answer(String command) {
        if (command.startsWith("RCPT")) {
            return "550 5.1.1 no such mailbox";
        }
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
