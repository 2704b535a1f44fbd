package io.github.sasp4j.fake.wire.dcv;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import org.xbill.DNS.Message;

/** One port on loopback, for UDP and for TCP. */
final class DnsSocket implements AutoCloseable {

    private static final int MAX_QUERY = 4096;
    private static final int PORT_ATTEMPTS = 20;

    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final Responder responder;

    private DnsSocket(DatagramSocket udp, ServerSocket tcp, Responder responder) {
        this.udp = udp;
        this.tcp = tcp;
        this.responder = responder;
    }

    /** Listens on a free port. */
    static DnsSocket open(String name, Responder responder) {
        DnsSocket socket = bind(responder);
        start(name + "-udp", socket::serveUdp);
        start(name + "-tcp", socket::serveTcp);
        return socket;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), udp.getLocalPort());
    }

    @Override
    public void close() {
        udp.close();
        try {
            tcp.close();
        } catch (IOException stillListening) {
            throw new UncheckedIOException(stillListening);
        }
    }

    private static DnsSocket bind(Responder responder) {
        IOException last = new IOException("no free port");
        for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            try {
                DatagramSocket udp = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                try {
                    ServerSocket tcp = new ServerSocket(udp.getLocalPort(), 0, InetAddress.getLoopbackAddress());
                    return new DnsSocket(udp, tcp, responder);
                } catch (IOException takenForTcp) {
                    udp.close();
                    last = takenForTcp;
                }
            } catch (IOException noPort) {
                last = noPort;
            }
        }
        throw new UncheckedIOException(last);
    }

    private void serveUdp() {
        byte[] buffer = new byte[MAX_QUERY];
        while (!udp.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                Message query = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
                Optional<Message> response = responder.respond(query, false);
                if (response.isPresent()) {
                    byte[] bytes = response.get().toWire();
                    udp.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
            } catch (IOException closedOrNoQuery) {
                // A closed socket ends the loop; what is not a query gets no response.
            }
        }
    }

    private void serveTcp() {
        while (!tcp.isClosed()) {
            try (Socket connection = tcp.accept()) {
                DataInputStream in = new DataInputStream(connection.getInputStream());
                byte[] bytes = in.readNBytes(in.readUnsignedShort());
                Optional<Message> response = responder.respond(new Message(bytes), true);
                if (response.isPresent()) {
                    byte[] wire = response.get().toWire();
                    DataOutputStream out = new DataOutputStream(connection.getOutputStream());
                    out.writeShort(wire.length);
                    out.write(wire);
                    out.flush();
                }
            } catch (IOException closedOrNoQuery) {
                // As above: the next connection is not affected.
            }
        }
    }

    private static void start(String name, Runnable loop) {
        Thread thread = new Thread(loop, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes the response to a query. */
    @FunctionalInterface
    interface Responder {

        /** Empty for no response. */
        Optional<Message> respond(Message query, boolean overTcp);
    }
}
