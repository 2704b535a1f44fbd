package io.github.sasp4j.http.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

/** A socket of ours is used as one of the JDK is. */
class ChannelSocketTest {

    @Test
    void keepsItsOptions() throws IOException {
        try (Socket socket = ChannelSocket.open(new ServerHabit())) {
            socket.setSoTimeout(1234);
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.setReuseAddress(true);
            socket.setSoLinger(true, 7);

            assertThat(socket.getSoTimeout()).isEqualTo(1234);
            assertThat(socket.getTcpNoDelay()).isTrue();
            assertThat(socket.getKeepAlive()).isTrue();
            assertThat(socket.getReuseAddress()).isTrue();
            assertThat(socket.getSoLinger()).isEqualTo(7);
        }
    }

    @Test
    void knowsBothItsEnds() throws IOException {
        try (ServerSocket server = server();
                Socket socket = ChannelSocket.open(new ServerHabit())) {
            socket.connect(server.getLocalSocketAddress());
            try (Socket accepted = server.accept()) {
                assertThat(socket.getRemoteSocketAddress()).isEqualTo(accepted.getLocalSocketAddress());
                assertThat(socket.getLocalSocketAddress()).isEqualTo(accepted.getRemoteSocketAddress());
            }
        }
    }

    @Test
    void stopsReadingAfterItsTimeout() throws IOException {
        try (ServerSocket server = server();
                Socket socket = ChannelSocket.open(new ServerHabit())) {
            socket.connect(server.getLocalSocketAddress());
            socket.setSoTimeout(1);

            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        InetSocketAddress nobody;
        try (ServerSocket server = server()) {
            nobody = (InetSocketAddress) server.getLocalSocketAddress();
        }
        try (Socket socket = ChannelSocket.open(new ServerHabit())) {
            assertThatThrownBy(() -> socket.connect(nobody, 1000)).isInstanceOf(ConnectException.class);
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
