package io.github.sasp4j.dcv.probe;

import java.net.InetSocketAddress;

/**
 * A server to ask.
 *
 * @param name what people call it
 * @param address where it is
 * @param authoritative whether it is a server of the zone, which is asked without recursion
 */
record NameServer(String name, InetSocketAddress address, boolean authoritative) {

    static NameServer resolver(InetSocketAddress address) {
        return new NameServer("", address, false);
    }

    /** The server as it is shown to people. */
    String label() {
        String host = address.getAddress() == null
                ? address.getHostString()
                : address.getAddress().getHostAddress();
        return name.isEmpty() ? host : name + " (" + host + ")";
    }
}
