package io.github.sasp4j.integration.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A socket that reads a request and sends the bytes that were put there, one connection at a time. */
final class RespondingServer implements AutoCloseable {

    private final ServerSocket listener;
    private volatile byte[] response = new byte[0];

    RespondingServer() throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mutated-responses");
        thread.setDaemon(true);
        thread.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/products/!getPostPaymentStatus");
    }

    void respondsWith(byte[] bytes) {
        response = bytes;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                readRequest(socket);
                socket.getOutputStream().write(response);
                socket.shutdownOutput();
            } catch (IOException clientGone) {
                // The next one is served.
            }
        }
    }

    private static void readRequest(Socket socket) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        int length = 0;
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            if (reader.read() < 0) {
                return;
            }
        }
    }
}
