package clinic.frontdesk.web.http;

import clinic.frontdesk.web.settings.Network;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * From where a request comes. Behind a proxy that is the address that the proxy names, if the operator trusts it: anyone
 * can write a forwarding header.
 */
@Singleton
public class ClientAddress {

    private static final Logger LOG = System.getLogger(ClientAddress.class.getName());
    private static final String HEADER = "X-Forwarded-For";
    private static final int HEX_OF_56_BITS = 14;

    private final List<Network> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    @Inject
    ClientAddress(Settings settings) {
        this.proxies = settings.trustedProxies();
    }

    /** An address of the internet: of IPv6 the network alone, of which one subscriber has all addresses (RFC 6177). */
    public String of(HttpServletRequest request) {
        List<String> way = new ArrayList<>(forwarded(request));
        way.add(0, request.getRemoteAddr());
        return way.stream()
                .filter(hop -> !isProxy(hop))
                .findFirst()
                .or(() -> Optional.of(way.get(way.size() - 1)))
                .map(ClientAddress::network)
                .orElseThrow();
    }

    /** The same where it tells visitors apart; empty behind a proxy that isn't trusted, where all have the same. */
    public Optional<String> ofOne(HttpServletRequest request) {
        boolean shared = isForwarded(request) && !isProxy(request.getRemoteAddr());
        return shared ? Optional.empty() : Optional.of(of(request));
    }

    /**
     * The network that it is in: of IPv4 what one provider or company mostly has (/24), of IPv6 what one subscriber has
     * (/56, RFC 6177).
     */
    public String networkOf(HttpServletRequest request) {
        String address = of(request);
        return address.contains(".")
                ? address.substring(0, address.lastIndexOf('.')) + ".0/24"
                : address.substring(0, Math.min(address.length(), HEX_OF_56_BITS)) + "/56";
    }

    /** Whether it comes from this machine and nobody forwarded it. */
    public boolean isOfThisMachine(HttpServletRequest request) {
        return !isForwarded(request)
                && Network.literal(request.getRemoteAddr())
                        .filter(InetAddress::isLoopbackAddress)
                        .isPresent();
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader(HEADER) != null || request.getHeader("Forwarded") != null;
    }

    /** Those who forwarded it, the nearest first, as far as a trusted proxy says so. */
    private List<String> forwarded(HttpServletRequest request) {
        List<String> said = Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(hop -> Network.literal(hop).isPresent())
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        if (!isProxy(request.getRemoteAddr())) {
            warnOnce();
            return List.of();
        }
        List<String> nearestFirst = new ArrayList<>(said);
        Collections.reverse(nearestFirst);
        return nearestFirst;
    }

    private boolean isProxy(String address) {
        return Network.literal(address)
                .filter(known -> proxies.stream().anyMatch(proxy -> proxy.contains(known)))
                .isPresent();
    }

    private void warnOnce() {
        if (warned.compareAndSet(false, true)) {
            LOG.log(
                    Level.WARNING,
                    "a request was forwarded by a proxy that frontdesk.trusted-proxies doesn't name:"
                            + " all its visitors count as one");
        }
    }

    private static String network(String address) {
        return Network.literal(address)
                .map(known -> known instanceof Inet6Address ? prefix(known.getAddress()) : known.getHostAddress())
                .orElse(address);
    }

    private static String prefix(byte[] address) {
        return HexFormat.of().formatHex(address, 0, 8);
    }
}
