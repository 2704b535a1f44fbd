package io.github.sasp4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocketFactory;

/**
 * A server that writes bytes as they are, however wrong they are as HTTP. It reads one request after the other from each
 * connection, and sends the next response to each; the last one is repeated.
 */
final class RawServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

    private final String scheme;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<UnaryOperator<String>> responses;
    private final boolean closesAfterEach;

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Semaphore closed = new Semaphore(0);

    /** The requests as they came, head and body. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private RawServer(ServerSocketFactory sockets, boolean closesAfterEach, List<UnaryOperator<String>> responses) {
        this.scheme = sockets instanceof SSLServerSocketFactory ? "https" : "http";
        this.closesAfterEach = closesAfterEach;
        this.responses = responses;
        try {
            this.server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Keeps connections open after a response. */
    static RawServer keeping(String... responses) {
        return keeping(ServerSocketFactory.getDefault(), responses);
    }

    /** Keeps connections open after a response, which may be secure ones. */
    static RawServer keeping(ServerSocketFactory sockets, String... responses) {
        return new RawServer(sockets, false, fixed(responses));
    }

    /** Closes the connection after each response. */
    static RawServer closing(String... responses) {
        return closing(ServerSocketFactory.getDefault(), responses);
    }

    /** Closes the connection after each response, which may be a secure one. */
    static RawServer closing(ServerSocketFactory sockets, String... responses) {
        return new RawServer(sockets, true, fixed(responses));
    }

    /** Makes each response of its request; keeps connections open. */
    static RawServer answering(List<UnaryOperator<String>> responses) {
        return answering(ServerSocketFactory.getDefault(), responses);
    }

    /** Makes each response of its request, over connections that may be secure. */
    static RawServer answering(ServerSocketFactory sockets, List<UnaryOperator<String>> responses) {
        return new RawServer(sockets, false, responses);
    }

    private static List<UnaryOperator<String>> fixed(String... responses) {
        return Stream.of(responses)
                .<UnaryOperator<String>>map(text -> request -> text)
                .toList();
    }

    /** The bytes of a fixture file as text, a letter for each byte. */
    static String fixture(String name) {
        try (InputStream file = RawServer.class.getResourceAsStream("wire/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A response with a length. */
    static String json(String body) {
        return response("200 OK", "Content-Type: application/json", body);
    }

    static String response(String status, String header, String body) {
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return "HTTP/1.1 " + status + "\r\n" + header + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    URI address(String path) {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + path);
    }

    int connectionCount() {
        return connections.size();
    }

    /** Writes to each connection what no request is for. */
    void writeUnasked(String text) throws IOException {
        for (Socket connection : connections) {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
        }
    }

    /** Returns once one more connection has been closed by this server. */
    void awaitClosedConnection() throws InterruptedException {
        closed.acquire();
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            for (String request = read(connection.getInputStream()); !request.isEmpty(); ) {
                int index = Math.min(requests.size(), responses.size() - 1);
                requests.add(request);
                connection
                        .getOutputStream()
                        .write(responses.get(index).apply(request).getBytes(StandardCharsets.ISO_8859_1));
                connection.getOutputStream().flush();
                request = closesAfterEach ? "" : read(connection.getInputStream());
            }
        } catch (IOException gone) {
            // The client has given up, which is its right.
        }
        closed.release();
    }

    /** One request; empty at the end of the connection. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        int head = -1;
        int length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            request.write(next);
            String text = head < 0 ? request.toString(StandardCharsets.ISO_8859_1) : "";
            if (head < 0 && text.endsWith("\r\n\r\n")) {
                head = request.size();
                Matcher found = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
                length = found.find() ? Integer.parseInt(found.group(1)) : 0;
            }
            if (head >= 0 && request.size() == head + length) {
                return request.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
