package clinic.frontdesk.web.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.web.settings.Network;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void keepsOutOfPrivateNetworks(String address) throws UnknownHostException {
        assertFalse(new Reachable(List.of()).allows(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "64:ff9b::101:101"
            })
    void reachesThePublicInternet(String address) throws UnknownHostException {
        assertTrue(new Reachable(List.of()).allows(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({"10.200.0.1, true", "::1, true", "127.0.0.1, false"})
    void reachesWhatTheOperatorAllows(String address, boolean allowed) throws UnknownHostException {
        Reachable reachable = new Reachable(List.of(Network.parse("10.0.0.0/8"), Network.parse("::1")));
        assertEquals(allowed, reachable.allows(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/33", "10.0.0.0/-1", "localhost", "10.0.0.0/8/9", "10.0.0", "fe80::1%lo", "1.2.3.400"})
    void refusesWhatIsNoNetwork(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 31, 32})
    void aNetworkEndsWhereItsBitsEnd(int bits) throws UnknownHostException {
        Network network = Network.parse("85.85.85.85/" + bits);
        for (int flipped = 0; flipped < 32; flipped++) {
            byte[] address = InetAddress.getByName("85.85.85.85").getAddress();
            address[flipped / 8] ^= (byte) (0x80 >> flipped % 8);
            assertEquals(flipped >= bits, network.contains(InetAddress.getByAddress(address)), bits + " " + flipped);
        }
    }
}
