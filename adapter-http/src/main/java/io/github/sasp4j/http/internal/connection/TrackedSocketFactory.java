package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes plain sockets whose responses are followed. */
final class TrackedSocketFactory extends SocketFactory {

    private final ServerHabit server;

    TrackedSocketFactory(ServerHabit server) {
        this.server = server;
    }

    @Override
    public Socket createSocket() throws IOException {
        return ChannelSocket.open(server);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connect(createSocket(), InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connect(createSocket(), host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(localHost, localPort));
        return connect(socket, host, port);
    }

    private static Socket connect(Socket socket, InetAddress host, int port) throws IOException {
        try {
            socket.connect(new InetSocketAddress(host, port));
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }
}
