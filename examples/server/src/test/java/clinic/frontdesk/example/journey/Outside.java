package clinic.frontdesk.example.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that stands for the rest of the world: it lets nobody through and knows what was called. */
final class Outside {

    private final ServerSocket proxy;
    private final List<String> called = new CopyOnWriteArrayList<>();

    private Outside(ServerSocket proxy) {
        this.proxy = proxy;
    }

    static Outside open() {
        try {
            Outside outside = new Outside(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread listener = new Thread(outside::listen, "outside");
            listener.setDaemon(true);
            listener.start();
            return outside;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What makes a server call it. */
    Map<String, String> environment() {
        String proxied = "-D%1$s.proxyHost=127.0.0.1 -D%1$s.proxyPort=" + proxy.getLocalPort();
        return Map.of("JAVA_TOOL_OPTIONS", proxied.formatted("http") + " " + proxied.formatted("https"));
    }

    /** The first line of each request. */
    List<String> called() {
        return called;
    }

    private void listen() {
        while (true) {
            try (Socket caller = proxy.accept()) {
                InputStreamReader request = new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII);
                called.add(String.valueOf(new BufferedReader(request).readLine()));
            } catch (IOException gone) {
                called.add(String.valueOf(gone.getMessage()));
            }
        }
    }
}
