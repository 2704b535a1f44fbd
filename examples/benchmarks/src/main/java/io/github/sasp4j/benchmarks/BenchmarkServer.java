package io.github.sasp4j.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/**
 * One response to every request, on a loopback port; with a delay where the path says {@code /slow}. It does as little
 * as HTTP/1.1 allows, so that what is measured is the client.
 */
final class BenchmarkServer implements AutoCloseable {

    /** The delay of responses below {@code /slow}. */
    static final int DELAY_MILLIS = 200;

    private static final int BACKLOG = 10_000;
    private static final int CHUNKED = -1;
    private static final int HEXADECIMAL = 16;

    private final ServerSocket socket;
    private final byte[] response;

    private BenchmarkServer(ServerSocket socket, byte[] response) {
        this.socket = socket;
        this.response = response;
    }

    /** Starts a server in this process. */
    static BenchmarkServer start() throws IOException {
        byte[] body = SampleBody.example();
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        byte[] response = new byte[head.length + body.length];
        System.arraycopy(head, 0, response, 0, head.length);
        System.arraycopy(body, 0, response, head.length, body.length);
        ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        BenchmarkServer server = new BenchmarkServer(socket, response);
        daemon(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Runs until its standard input ends, after a line with the port. */
    public static void main(String[] arguments) throws IOException {
        try (BenchmarkServer server = start()) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {}
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The end of the server.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (true) {
                boolean slow = line(in).contains("/slow");
                skipBody(in);
                if (slow) {
                    Thread.sleep(DELAY_MILLIS);
                }
                out.write(response);
            }
        } catch (IOException | InterruptedException ended) {
            // The client has closed the connection.
        }
    }

    private static void skipBody(InputStream in) throws IOException {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                length = CHUNKED;
            }
        }
        if (length == CHUNKED) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
    }

    private static void skipChunks(InputStream in) throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(in), HEXADECIMAL);
            in.skipNBytes(size);
            line(in);
        } while (size > 0);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "benchmark-server");
        thread.setDaemon(true);
        thread.start();
    }
}
