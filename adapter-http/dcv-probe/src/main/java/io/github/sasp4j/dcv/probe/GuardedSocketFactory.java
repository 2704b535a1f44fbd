package io.github.sasp4j.dcv.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to public addresses and to the ports of the web only. The check is made on the very
 * address that is connected to, so that a name cannot change its address in between.
 */
final class GuardedSocketFactory extends SocketFactory {

    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final AddressGuard guard;
    private final UnaryOperator<InetSocketAddress> route;

    GuardedSocketFactory(AddressGuard guard, UnaryOperator<InetSocketAddress> route) {
        this.guard = guard;
        this.route = route;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new AddressNotPublicException("Names are not looked up here.");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new AddressNotPublicException("Names are not looked up here.");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket(address, port);
    }

    private InetSocketAddress checked(SocketAddress endpoint) throws IOException {
        boolean allowed = endpoint instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && PORTS.contains(internet.getPort())
                && guard.allows(internet.getAddress());
        if (!allowed) {
            throw new AddressNotPublicException("The address is not public.");
        }
        return route.apply((InetSocketAddress) endpoint);
    }

    private final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            super.connect(checked(endpoint), 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            super.connect(checked(endpoint), timeout);
        }
    }
}
