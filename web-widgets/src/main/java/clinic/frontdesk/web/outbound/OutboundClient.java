package clinic.frontdesk.web.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;

/** The library's client, with all of its conveniences off: each of them is a way to make us do more than we meant to. */
final class OutboundClient {

    private static final int MOST_CONNECTIONS = 40;
    private static final int MOST_PER_HOST = 4;
    private static final int CONNECT_SECONDS = 5;
    private static final int SILENCE_SECONDS = 15;
    /** Some servers say more of what they send than we keep. */
    private static final int MOST_LINE = 32_768;

    private static final int MOST_HEADERS = 100;

    private OutboundClient() {}

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    static CloseableHttpClient of(Resolver resolver) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(MOST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        ConnectionConfig patience = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .setSocketTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(named(resolver))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(limits)
                                .build())
                        .setDefaultConnectionConfig(patience)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_PER_HOST)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Frontdesk")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static DnsResolver named(Resolver resolver) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return resolver.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
