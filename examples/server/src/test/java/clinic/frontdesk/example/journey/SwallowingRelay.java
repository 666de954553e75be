package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A network between a server and its database that can lose whatever is sent, without a word: connections stay open, and
 * what was lost is never sent again.
 */
final class SwallowingRelay implements AutoCloseable {

    private final int target;
    private final ServerSocket entrance;
    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean swallowing;

    private SwallowingRelay(int target, ServerSocket entrance) {
        this.target = target;
        this.entrance = entrance;
    }

    /** To that port of this machine. */
    static SwallowingRelay to(int target) throws IOException {
        SwallowingRelay relay = new SwallowingRelay(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        relay.pumps.execute(relay::accept);
        return relay;
    }

    int port() {
        return entrance.getLocalPort();
    }

    void swallow() {
        swallowing = true;
    }

    /** New connections work; those that lost something have lost it. */
    void restore() {
        swallowing = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(near);
                open.add(far);
                pumps.execute(() -> pump(near, far));
                pumps.execute(() -> pump(far, near));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[64 * 1024];
        boolean broken = false;
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                broken |= swallowing;
                if (!broken) {
                    out.write(chunk, 0, read);
                    out.flush();
                }
            }
        } catch (IOException closed) {
            // one of the two has hung up
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : open) {
            socket.close();
        }
        pumps.shutdownNow();
    }
}
