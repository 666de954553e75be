package clinic.frontdesk.web.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of addresses, or a single one (CIDR notation, RFC 4632 §3.1).
 *
 * @param bits of the prefix that its addresses share
 */
public record Network(InetAddress prefix, int bits) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException unless the text is an address, or an address, a slash and a number of bits */
    public static Network parse(String text) {
        String[] parts = text.split("/", 2);
        InetAddress prefix =
                literal(parts[0]).orElseThrow(() -> new IllegalArgumentException("not an address: " + parts[0]));
        int most = prefix.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("a network of " + bits + " bits");
        }
        return new Network(prefix, bits);
    }

    /** Whether the address is one of the block. */
    public boolean contains(InetAddress address) {
        byte[] own = prefix.getAddress();
        byte[] other = address.getAddress();
        int whole = bits / Byte.SIZE;
        int rest = Byte.SIZE - bits % Byte.SIZE;
        return own.length == other.length
                && Arrays.equals(own, 0, whole, other, 0, whole)
                && (rest == Byte.SIZE || (own[whole] & 0xff) >> rest == (other[whole] & 0xff) >> rest);
    }

    /** Whether the text is an address that no other machine reaches (RFC 1122 §3.2.1.3, RFC 4291 §2.5). */
    public static boolean isOfThisMachine(String text) {
        return literal(text)
                .filter(address -> address.isLoopbackAddress() || address.isAnyLocalAddress())
                .isPresent();
    }

    /** The address that the text is; empty for a name: nothing is looked up. */
    public static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
