package io.github.sasp4j.dcv.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1"
            })
    void anAddressThatIsNotPublicIsNotAllowed(String address) throws UnknownHostException {
        assertThat(GUARD.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2003::1",
                "2600::1",
                "2001:200::1",
                "2a00::1",
                "3ffe::1"
            })
    void aPublicAddressIsAllowed(String address) throws UnknownHostException {
        assertThat(GUARD.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void loopbackIsAllowedWhereATestSaysSoAndNothingElse() throws UnknownHostException {
        AddressGuard ofTests = new AddressGuard(true);

        for (String loopback : List.of("127.80.0.1", "::1")) {
            assertThat(ofTests.allows(InetAddress.getByName(loopback))).isTrue();
        }
        for (String other : List.of("192.168.0.1", "169.254.169.254")) {
            assertThat(ofTests.allows(InetAddress.getByName(other))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 53, 8080, 6379})
    void otherPortsThanThoseOfTheWebAreNotConnectedTo(int port) throws Exception {
        GuardedSocketFactory sockets = new GuardedSocketFactory(new AddressGuard(true), UnaryOperator.identity());

        try (Socket socket = sockets.createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)))
                    .isInstanceOf(AddressNotPublicException.class);
        }
    }

    @Test
    void aNameIsNeverLookedUpByASocket() throws Exception {
        GuardedSocketFactory sockets = new GuardedSocketFactory(new AddressGuard(true), UnaryOperator.identity());

        try (Socket socket = sockets.createSocket()) {
            assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("www.example.com", 80), 10))
                    .isInstanceOf(AddressNotPublicException.class);
        }
    }
}
