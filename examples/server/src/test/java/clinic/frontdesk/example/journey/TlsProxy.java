package clinic.frontdesk.example.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLServerSocket;

/** What stands before a server on the internet: it speaks TLS with browsers, and hands on what they say in clear. */
final class TlsProxy implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SSLServerSocket listening;
    private final int behind;

    private TlsProxy(SSLServerSocket listening, int behind) {
        this.listening = listening;
        this.behind = behind;
    }

    /** @param behind the port on loopback where the server listens, now or later */
    static TlsProxy before(int behind) throws IOException, GeneralSecurityException {
        SSLServerSocket listening = (SSLServerSocket) LocalCertificate.make()
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        TlsProxy proxy = new TlsProxy(listening, behind);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    URI url(String path) {
        return URI.create("https://localhost:" + listening.getLocalPort() + path);
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
        try (browser;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            threads.execute(() -> copy(browser, server));
            copy(server, browser);
        } catch (IOException refused) {
            // the server isn't there: the browser's connection ends with it
            return;
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException gone) {
            // whoever has gone reads nothing more
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
