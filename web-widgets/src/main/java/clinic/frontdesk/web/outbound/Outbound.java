package clinic.frontdesk.web.outbound;

import clinic.frontdesk.web.settings.Network;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Requests to addresses that somebody else chose: by https only, to public addresses and those that the operator allows,
 * bounded in time. A host is resolved once, and the connection is to what was found. Only what is read follows redirects,
 * each of them an address like the first.
 */
public final class Outbound implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService executor;

    /**
     * Calls those addresses.
     *
     * @param allowed networks that it may reach although they are not public
     * @param executor ends what takes too long
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
     */
    public record Answer(int status, Optional<String> retryAfter) {}

    /**
     * What is coming.
     *
     * @param headers the first of each name, as they were sent; nothing is decoded that they say of the body
     * @param redirected whether it comes from elsewhere than it was asked for
     * @param body without bound
     */
    public record Arrival(int status, Map<String, String> headers, boolean redirected, InputStream body) {

        /** A header, whatever letters its name has. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** Reads what is coming. */
    @FunctionalInterface
    public interface Reading<T> {
        /** What was read. */
        T read(Arrival arrival) throws IOException;
    }

    /**
     * How long to wait.
     *
     * @param begin for an answer to begin, all redirects included
     * @param rest for all of it to come, and to be read
     */
    public record Patience(Duration begin, Duration rest) {}

    /** Why nothing came back. */
    public enum Fault {
        /** There is no such host, or it doesn't answer. */
        UNREACHABLE,
        /** The host can't prove that it is the one of the address. */
        NOT_TRUSTED,
        /** The host is in a network that this server may not reach. */
        FORBIDDEN_ADDRESS,
        /** It leads on to an address that can't be followed, or again and again. */
        REDIRECTED,
        /** It takes too long. */
        TOO_SLOW,
        /** The answer ends in the middle. */
        CUT_SHORT
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
     * Gets what is there, and reads it while it comes.
     *
     * @param condition headers for that address, and for none to which it leads on
     */
    public <T> T read(URI address, Map<String, String> condition, Patience patience, Reading<T> reading)
            throws Unanswered {
        OutboundDeadline deadline = new OutboundDeadline(executor);
        deadline.in(patience.begin());
        try {
            URI next = address;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                HttpGet request = new HttpGet(next);
                if (redirects == 0) {
                    condition.forEach(request::setHeader);
                }
                request.setConfig(RequestConfig.custom()
                        .setResponseTimeout(
                                Timeout.ofMilliseconds(patience.begin().toMillis()))
                        .build());
                try {
                    ClassicHttpResponse response = open(request, deadline);
                    Optional<String> location = Redirects.location(response);
                    if (location.isEmpty()) {
                        deadline.in(patience.rest());
                        return read(response, redirects > 0, reading, deadline);
                    }
                    next = Redirects.follow(next, location.get()).orElseThrow(() -> new Unanswered(Fault.REDIRECTED));
                } finally {
                    request.abort();
                }
            }
            throw new Unanswered(Fault.REDIRECTED);
        } finally {
            deadline.cancel();
        }
    }

    private static <T> T read(
            ClassicHttpResponse response, boolean redirected, Reading<T> reading, OutboundDeadline deadline)
            throws Unanswered {
        try {
            InputStream body = response.getEntity() == null
                    ? InputStream.nullInputStream()
                    : response.getEntity().getContent();
            return reading.read(new Arrival(response.getCode(), headers(response), redirected, body));
        } catch (IOException failed) {
            boolean slow = deadline.isOver() || failed instanceof SocketTimeoutException;
            throw new Unanswered(slow ? Fault.TOO_SLOW : Fault.CUT_SHORT);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(header.getValue(), ""));
        }
        return headers;
    }

    /** Posts JSON. The answer's body is nothing to us: it is dropped unread. */
    public Answer post(URI address, byte[] json, Map<String, String> headers) throws Unanswered {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        OutboundDeadline deadline = new OutboundDeadline(executor);
        deadline.in(DEADLINE);
        try {
            ClassicHttpResponse response = open(request, deadline);
            Header retryAfter = response.getFirstHeader("Retry-After");
            return new Answer(
                    response.getCode(), Optional.ofNullable(retryAfter).map(Header::getValue));
        } finally {
            deadline.cancel();
            request.abort();
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /**
     * Begins an exchange. Whoever began it ends it by {@link HttpUriRequestBase#abort}, which ends the connection, and doesn't
     * close the answer: that would read on to wherever it ends.
     */
    private ClassicHttpResponse open(HttpUriRequestBase request, OutboundDeadline deadline) throws Unanswered {
        if (!"https".equalsIgnoreCase(request.getScheme())) {
            throw new Unanswered(Fault.FORBIDDEN_ADDRESS);
        }
        deadline.ends(request);
        try {
            return client.executeOpen(RoutingSupport.determineHost(request), request, null);
        } catch (Forbidden forbidden) {
            throw new Unanswered(Fault.FORBIDDEN_ADDRESS);
        } catch (SSLException untrusted) {
            throw new Unanswered(deadline.isOver() ? Fault.TOO_SLOW : Fault.NOT_TRUSTED);
        } catch (IOException | HttpException failed) {
            boolean silent = failed instanceof SocketTimeoutException && !(failed instanceof ConnectTimeoutException);
            throw new Unanswered(silent || deadline.isOver() ? Fault.TOO_SLOW : Fault.UNREACHABLE);
        }
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
}
