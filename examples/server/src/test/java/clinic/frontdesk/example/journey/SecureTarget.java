package clinic.frontdesk.example.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A real HTTPS server on loopback, with a certificate that the servers of a test are told to trust. */
final class SecureTarget implements AutoCloseable {

    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LocalCertificate certificate;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private HttpsServer server;

    private SecureTarget(LocalCertificate certificate) throws IOException, GeneralSecurityException {
        this.certificate = certificate;
        this.server = listening(0);
        this.port = server.getAddress().getPort();
    }

    private HttpsServer listening(int wanted) throws IOException, GeneralSecurityException {
        HttpsServer listening = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        listening.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        listening.setExecutor(threads);
        listening.start();
        return listening;
    }

    /** Refuses connections. */
    void goDown() {
        server.stop(0);
    }

    /** Answers again as before. */
    void comeUp() throws IOException, GeneralSecurityException {
        server = listening(port);
        handlers.forEach(server::createContext);
    }

    static SecureTarget start() {
        try {
            return new SecureTarget(LocalCertificate.make());
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Answers at that path from now on. */
    void at(String path, HttpHandler handler) {
        HttpHandler counting = exchange -> {
            calls.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
            handler.handle(exchange);
        };
        if (handlers.put(path, counting) == null) {
            server.createContext(path, exchange -> handlers.get(path).handle(exchange));
        }
    }

    /** Answers with that text. */
    static HttpHandler text(int status, String body) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with those bytes, and with headers, of which each has its value behind it. */
    static HttpHandler bytes(int status, byte[] body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    /** Sends whoever asks elsewhere. */
    static HttpHandler redirect(int status, String location) {
        return bytes(status, new byte[0], "Location", location);
    }

    /** Says that more will come than does. */
    static HttpHandler broken(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(200, bytes.length + 1_000L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Answers so many milliseconds later. */
    static HttpHandler late(long millis, HttpHandler handler) {
        return exchange -> {
            LockSupport.parkNanos(millis * 1_000_000);
            handler.handle(exchange);
        };
    }

    /** Sends that text again and again, so many bytes of it; pauses after each. */
    static HttpHandler stream(String piece, long most, long pauseMillis) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                write(exchange, piece.getBytes(StandardCharsets.UTF_8), most, pauseMillis);
            }
        };
    }

    private static void write(HttpExchange exchange, byte[] piece, long most, long pauseMillis) throws IOException {
        for (long sent = 0; sent < most; sent += piece.length) {
            exchange.getResponseBody().write(piece);
            if (pauseMillis > 0) {
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(pauseMillis * 1_000_000);
            }
        }
    }

    /** How often that path was called. */
    int calls(String path) {
        AtomicInteger known = calls.get(path);
        return known == null ? 0 : known.get();
    }

    String url(String path) {
        return "https://localhost:" + port + path;
    }

    /** What makes a server trust it. */
    Map<String, String> trusted() {
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                "-Djavax.net.ssl.trustStore=" + certificate.store() + " -Djavax.net.ssl.trustStorePassword="
                        + LocalCertificate.PASSWORD);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
