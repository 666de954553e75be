package clinic.frontdesk.example.journey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy that hands one path of its host to a server, as a clinic's own web server does: the rest of the host isn't the server's,
 * so whoever asks for that was given a wrong address. It takes one request of a connection.
 */
final class PathProxy implements AutoCloseable {

    /** What becomes of the path. */
    enum Kind {
        KEEPS,
        STRIPS
    }

    private static final String END_OF_HEAD = "\r\n\r\n";

    /** Browsers ask for it by themselves. */
    private static final String ICON = "/favicon.ico";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> lost = new CopyOnWriteArrayList<>();
    private final ServerSocket listening;
    private final int behind;
    private final String path;
    private volatile Kind kind;

    private PathProxy(ServerSocket listening, int behind, String path, Kind kind) {
        this.listening = listening;
        this.behind = behind;
        this.path = path;
        this.kind = kind;
    }

    /** @param behind the port on loopback where the server listens, now or later */
    static PathProxy before(int behind, String path, Kind kind) throws IOException {
        return accepting(new PathProxy(new ServerSocket(0, 500), behind, path, kind));
    }

    /** The same with TLS. */
    static PathProxy withTlsBefore(int behind, String path, Kind kind) throws IOException, GeneralSecurityException {
        ServerSocket listening = LocalCertificate.make()
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return accepting(new PathProxy(listening, behind, path, kind));
    }

    private static PathProxy accepting(PathProxy proxy) {
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From the next request on. */
    void become(Kind other) {
        kind = other;
    }

    /** The first lines of requests for what isn't the server's. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket browser = listening.accept();
                threads.execute(() -> relay(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void relay(Socket browser) {
        try (browser) {
            InputStream in = new BufferedInputStream(browser.getInputStream());
            String head = head(in);
            if (head.isEmpty()) {
                return;
            }
            Optional<String> handed = handed(head);
            if (handed.isPresent()) {
                relay(handed.get(), in, browser);
            } else {
                answerNothing(browser.getOutputStream());
            }
        } catch (IOException gone) {
            // one of both has hung up: the other's connection ends with it
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String end = "";
        int next = in.read();
        while (next >= 0) {
            bytes.write(next);
            end = (end + (char) next).substring(Math.max(0, end.length() + 1 - END_OF_HEAD.length()));
            if (end.equals(END_OF_HEAD)) {
                return bytes.toString(StandardCharsets.ISO_8859_1);
            }
            next = in.read();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** What the server is asked instead, on a connection of its own; empty where nothing is asked of it. */
    private Optional<String> handed(String head) {
        String[] line = head.substring(0, head.indexOf("\r\n")).split(" ", 3);
        if (!line[1].matches("\\Q" + path + "\\E([/?].*)?")) {
            if (!line[1].equals(ICON)) {
                lost.add(line[0] + " " + line[1]);
            }
            return Optional.empty();
        }
        String rest = line[1].substring(path.length());
        String target = kind == Kind.KEEPS ? line[1] : rest.startsWith("/") ? rest : "/" + rest;
        String heads =
                head.substring(head.indexOf("\r\n"), head.length() - 2).replaceAll("(?i)\r\nConnection:[^\r]*", "");
        return Optional.of(line[0] + " " + target + " " + line[2] + heads + "Connection: close\r\n\r\n");
    }

    private void relay(String head, InputStream in, Socket browser) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            server.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            threads.execute(() -> copy(in, server));
            server.getInputStream().transferTo(browser.getOutputStream());
        }
    }

    private static void copy(InputStream in, Socket server) {
        try {
            OutputStream out = server.getOutputStream();
            in.transferTo(out);
            server.shutdownOutput();
        } catch (IOException gone) {
            // whoever has gone reads nothing more
            return;
        }
    }

    private static void answerNothing(OutputStream out) throws IOException {
        String answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
