package io.github.sasp4j.dcv.probe;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: the names are customers' to choose, and may lead to hosts of
 * the network that this runs in. Of IPv6 only the global unicast addresses are public that carry no IPv4 address.
 */
record AddressGuard(boolean loopbackAllowed) {

    /** The special-purpose addresses of IANA's registry, multicast, reserved addresses, and a cloud's metadata. */
    private static final List<AddressRange> NOT_PUBLIC_IPV4 = List.of(
            AddressRange.of("0.0.0.0/8"),
            AddressRange.of("10.0.0.0/8"),
            AddressRange.of("100.64.0.0/10"),
            AddressRange.of("127.0.0.0/8"),
            AddressRange.of("168.63.129.16/32"),
            AddressRange.of("169.254.0.0/16"),
            AddressRange.of("172.16.0.0/12"),
            AddressRange.of("192.0.0.0/24"),
            AddressRange.of("192.0.2.0/24"),
            AddressRange.of("192.31.196.0/24"),
            AddressRange.of("192.52.193.0/24"),
            AddressRange.of("192.88.99.0/24"),
            AddressRange.of("192.168.0.0/16"),
            AddressRange.of("192.175.48.0/24"),
            AddressRange.of("198.18.0.0/15"),
            AddressRange.of("198.51.100.0/24"),
            AddressRange.of("203.0.113.0/24"),
            AddressRange.of("224.0.0.0/3"));

    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

    /** Protocol assignments with Teredo, documentation, 6to4, direct delegation, documentation. */
    private static final List<AddressRange> NOT_PUBLIC_IPV6 = List.of(
            AddressRange.of("2001::/23"),
            AddressRange.of("2001:db8::/32"),
            AddressRange.of("2002::/16"),
            AddressRange.of("2620:4f:8000::/48"),
            AddressRange.of("3fff::/20"));

    boolean allows(InetAddress address) {
        return isPublic(address) || (loopbackAllowed && address.isLoopbackAddress());
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_IPV4.stream().noneMatch(range -> range.contains(address));
        }
        return GLOBAL_UNICAST.contains(address) && NOT_PUBLIC_IPV6.stream().noneMatch(range -> range.contains(address));
    }
}
