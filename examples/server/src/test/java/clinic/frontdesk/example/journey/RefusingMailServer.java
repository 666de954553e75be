package clinic.frontdesk.example.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that takes what is for {@code desk...@}, from {@code desk.rude@} without a word of farewell, and refuses
 * everybody else, each in a way of their own: as RFC 5321 has it in §4.2.3, or by hanging up.
 */
final class RefusingMailServer implements AutoCloseable {

    private static final String UNKNOWN = "550 5.1.1 no such mailbox";
    private static final String BUSY = "450 4.2.0 try again later";

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

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

    /** Whose mail was taken, once for each message. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** For whom mail was offered, once for each attempt. */
    List<String> asked() {
        return List.copyOf(asked);
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

    private void talk(Socket client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 mail.example");
            List<String> recipients = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    String recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    asked.add(recipient);
                    if (recipient.startsWith("hangs-up")) {
                        return;
                    }
                    say(client, answer(recipient));
                    recipients.add(recipient);
                } else if (command.startsWith("DATA")) {
                    say(client, "354 go on");
                    skipMessage(lines);
                    if (recipients.stream().allMatch(one -> one.startsWith("desk"))) {
                        taken.addAll(recipients);
                        say(client, "250 taken");
                        if (recipients.get(0).startsWith("desk.rude")) {
                            return;
                        }
                    } else {
                        say(client, "554 5.7.1 not that");
                    }
                } else {
                    say(client, command.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            // the sender hung up
        }
    }

    private static void skipMessage(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
    }

    private static String answer(String recipient) {
        if (recipient.startsWith("busy")) {
            return BUSY;
        }
        return recipient.startsWith("desk") || recipient.startsWith("unwanted") ? "250 ok" : UNKNOWN;
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
