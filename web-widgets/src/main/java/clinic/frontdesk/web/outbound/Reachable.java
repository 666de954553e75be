package clinic.frontdesk.web.outbound;

import clinic.frontdesk.web.settings.Network;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses the server may call that somebody else chose: public ones, and those that the operator allows. A
 * stranger must not lead it into a private network, to the machine itself, or to a cloud's metadata.
 */
final class Reachable {

    /** Not globally reachable by the IANA registries of special-purpose addresses (RFC 6890), and multicast. */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/9",
                    "ff00::/8")
            .map(Network::parse)
            .toList();

    /** Addresses of the IPv4 internet as IPv6 (RFC 6052 §2.1). */
    private static final Network TRANSLATED = Network.parse("64:ff9b::/96");

    private final List<Network> allowed;

    /** @param allowed networks that the operator lets it call */
    Reachable(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean allows(InetAddress address) {
        InetAddress meant = TRANSLATED.contains(address) ? untranslated(address) : address;
        return isIn(allowed, meant) || !isIn(SPECIAL, meant);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static InetAddress untranslated(InetAddress address) {
        byte[] bytes = ((Inet6Address) address).getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}
