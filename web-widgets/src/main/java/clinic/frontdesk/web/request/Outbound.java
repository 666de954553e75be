package clinic.frontdesk.web.request;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Requests to addresses that somebody else chose: by https only, to public addresses and those that the operator allows,
 * following no redirect, bounded in size and time. A host is resolved once, and the connection is to what was found.
 */
public final class Outbound implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService executor;

    /**
     * Calls those addresses.
     *
     * @param allowed networks that it may reach although they are not public
     * @param executor ends what takes longer than twenty seconds
     */
    public Outbound(List<Network> allowed, ScheduledExecutorService executor) {
        Reachable reachable = new Reachable(allowed);
        this.client = OutboundClient.of(host -> resolve(host, reachable));
        this.executor = executor;
    }

    /**
     * What came back.
     *
     * @param retryAfter the header, as it was sent (RFC 9110 §10.2.3)
     * @param body in UTF-8; empty where it wasn't asked for
     */
    public record Answer(int status, Optional<String> retryAfter, String body) {}

    /** Why nothing came back. */
    public enum Fault {
        /** There is no such host, or it doesn't answer, or not as the one it claims to be. */
        UNREACHABLE,
        /** The host is in a network that this server may not reach. */
        FORBIDDEN_ADDRESS,
        /** It takes too long. */
        TOO_SLOW,
        /** More comes than was asked for. */
        TOO_LARGE
    }

    /** That nothing came back. It carries neither the address nor what was sent. */
    public static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Unanswered(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        /** Why. */
        public Fault fault() {
            return fault;
        }
    }

    /**
     * Gets what is there.
     *
     * @param mostBytes a longer body is refused
     */
    public Answer get(URI address, int mostBytes) throws Unanswered {
        return send(new HttpGet(address), mostBytes);
    }

    /** Posts JSON. The answer's body is nothing to us: it is dropped unread. */
    public Answer post(URI address, byte[] json, Map<String, String> headers) throws Unanswered {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return send(request, 0);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Answer send(HttpUriRequestBase request, int mostBytes) throws Unanswered {
        if (!"https".equals(request.getScheme())) {
            throw new Unanswered(Fault.FORBIDDEN_ADDRESS);
        }
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = executor.schedule(() -> end(request, late), DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange(request, mostBytes);
        } catch (TooLarge tooLarge) {
            throw new Unanswered(Fault.TOO_LARGE);
        } catch (Forbidden forbidden) {
            throw new Unanswered(Fault.FORBIDDEN_ADDRESS);
        } catch (IOException failed) {
            throw new Unanswered(late.get() ? Fault.TOO_SLOW : Fault.UNREACHABLE);
        } finally {
            end.cancel(false);
        }
    }

    private static void end(HttpUriRequestBase request, AtomicBoolean late) {
        late.set(true);
        request.abort();
    }

    /** It ends the connection, and doesn't close the answer: that would read on to wherever it ends. */
    private Answer exchange(HttpUriRequestBase request, int mostBytes) throws IOException {
        try {
            ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(request), request, null);
            Header retryAfter = response.getFirstHeader("Retry-After");
            return new Answer(
                    response.getCode(),
                    Optional.ofNullable(retryAfter).map(Header::getValue),
                    mostBytes == 0 || response.getEntity() == null ? "" : body(response, mostBytes));
        } catch (HttpException malformed) {
            throw new IOException(malformed);
        } finally {
            request.abort();
        }
    }

    private static String body(ClassicHttpResponse response, int mostBytes) throws IOException {
        InputStream content = response.getEntity().getContent();
        byte[] body = content.readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new TooLarge();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** One address that is forbidden makes a host forbidden: it may be there to be tried second. */
    private static InetAddress[] resolve(String host, Reachable reachable) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress address : found) {
            if (!reachable.allows(address)) {
                throw new Forbidden();
            }
        }
        return found;
    }

    private static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
