package clinic.frontdesk.example.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to a server of this machine, kept open (RFC 9112). A client library would take more of the processors
 * than the servers that are measured.
 */
final class HttpConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private InputStream input;

    HttpConnection(int port) throws IOException {
        this.port = port;
        open();
    }

    /** Sends a whole request, reads the whole answer, and returns its status; 0 when the server closed the connection. */
    int send(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            return read();
        } catch (EOFException | SocketException closed) {
            reopen();
            return 0;
        }
    }

    private int read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        boolean closes = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            closes |= lower.startsWith("connection:") && lower.contains("close");
        }
        if (chunked) {
            skipChunks();
        } else {
            input.skipNBytes(length);
        }
        if (closes) {
            reopen();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            input.skipNBytes(length);
            line();
        } while (length > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static byte[] get(String path) {
        return (head("GET", path) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String form) {
        String head = head("POST", path) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        return (head + form.length() + "\r\n\r\n" + form).getBytes(StandardCharsets.US_ASCII);
    }

    private static String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n";
    }
}
