package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * Someone who asks again and again, as a proxy does: over one connection as long as the server keeps it, and then over the
 * next. Nothing is tried a second time, so that each request counts. It ends when nobody listens any more.
 *
 * @param body of a POST; empty for a GET
 * @param answers what becomes of each request: a status, {@code 503 without Retry-After}, or how it was cut
 */
record SteadyClient(int port, String path, String body, BlockingQueue<String> answers) implements Callable<Void> {

    static final String CUT = "cut";
    private static final int PATIENCE_MILLIS = 30_000;

    @Override
    public Void call() {
        boolean listened = true;
        while (listened) {
            listened = converse();
        }
        return null;
    }

    /**
     * Whether somebody listened. When a port is closed, the system resets those who are on their way in: once the server has
     * said that it ends, that is as good as refused, where nothing was answered on that connection.
     */
    private boolean converse() {
        boolean answered = false;
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            try (DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(null)) {
                connection.bind(socket);
                boolean kept = true;
                while (kept) {
                    kept = ask(connection);
                    answered = true;
                }
            }
        } catch (ConnectException nobody) {
            return false;
        } catch (IOException | HttpException failed) {
            if (failed instanceof SocketException && !answered && answers.contains("503")) {
                return false;
            }
            answers.add(CUT + ": " + failed);
        }
        return true;
    }

    /** Whether the server keeps the connection. */
    private boolean ask(DefaultBHttpClientConnection connection) throws IOException, HttpException {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest(body.isEmpty() ? "GET" : "POST", path);
        request.setHeader("Host", "localhost");
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
            request.setHeader("Content-Length", body.length());
            request.setEntity(new StringEntity(body));
        }
        connection.sendRequestHeader(request);
        if (!body.isEmpty()) {
            connection.sendRequestEntity(request);
        }
        connection.flush();
        ClassicHttpResponse answer = connection.receiveResponseHeader();
        connection.receiveResponseEntity(answer);
        EntityUtils.consume(answer.getEntity());
        answers.add(status(answer));
        return DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, answer, null);
    }

    private static String status(ClassicHttpResponse answer) {
        boolean silent = answer.getCode() == 503 && !answer.containsHeader("Retry-After");
        return answer.getCode() + (silent ? " without Retry-After" : "");
    }
}
