package io.github.sasp4j.http;

import io.github.sasp4j.http.ConnectionFault.Transport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocket;

/** A server that treats its first connection as a fault says, and responds as it should on all others. */
final class FaultServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");
    private static final Pattern SUCCESS = Pattern.compile("name=\"successURL\"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)");
    private static final String EXAMPLE = Examples.text(Examples.DOCUMENT_SUCCESS);
    private static final long DRIP_MILLISECONDS = 20;

    private final ConnectionFault fault;
    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        return thread;
    });

    FaultServer(ConnectionFault fault) {
        this.fault = fault;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    URI address(String path) {
        String scheme = fault.transport == Transport.PLAIN ? "http" : "https";
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + path);
    }

    int connections() {
        return connections.get();
    }

    /** How many requests have come in with their head. */
    int requests() {
        return requests.get();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket connection = server.accept();
                boolean first = connections.getAndIncrement() == 0;
                threads.execute(() -> serve(connection, first));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket plain, boolean first) {
        try (plain;
                Socket connection = secured(plain, first)) {
            Peer peer = new Peer(connection);
            if (first) {
                fault.behaviour.on(peer);
            } else {
                peer.respond();
            }
        } catch (IOException gone) {
            // The client has given up, which is its right.
        }
    }

    /** A fault of the handshake itself gets the plain connection. */
    private Socket secured(Socket plain, boolean first) throws IOException {
        if (fault.transport == Transport.PLAIN || (fault.transport == Transport.TLS && first)) {
            return plain;
        }
        SSLSocket secured = (SSLSocket) (first ? TestCertificates.of(fault.transport) : TestCertificates.VALID)
                .sslSocketFactory()
                .createSocket(plain, null, plain.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    /** The client on one connection, as faults need it. */
    final class Peer {

        private final Socket connection;
        private final InputStream in;
        private String request = "";

        private Peer(Socket connection) throws IOException {
            this.connection = connection;
            this.in = new BufferedInputStream(connection.getInputStream());
        }

        /** Reads the request and responds as the service does. */
        void respond() throws IOException {
            write(response());
        }

        /** The response to the request, which is read first. */
        String response() throws IOException {
            return head() + "\r\n\r\n" + body();
        }

        /** The head of the response, without the empty line at its end. */
        String head() throws IOException {
            readRequest();
            Matcher success = SUCCESS.matcher(request);
            String kind = success.find()
                    ? "303 See Other\r\nContent-Type: text/html\r\nLocation: " + success.group(1)
                    : "200 OK\r\nContent-Type: application/json";
            return "HTTP/1.1 " + kind + "\r\nContent-Length: " + body().length();
        }

        String headWithout(String field) throws IOException {
            return head().replaceAll("\r\n" + field + "[^\r\n]*", "");
        }

        String body() throws IOException {
            readRequest();
            return request.contains("successURL") ? "<html>You are redirected.</html>" : EXAMPLE;
        }

        void status(String status, String header) throws IOException {
            write("HTTP/1.1 " + status + "\r\n" + header
                    + "\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
        }

        String gzip(String text) throws IOException {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
            }
            return compressed.toString(StandardCharsets.ISO_8859_1);
        }

        /** Reads the request, unless that is done already, and writes. */
        void write(String text) throws IOException {
            readRequest();
            connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
        }

        /** Writes in place of the server's part of the handshake. */
        void alert(String record) throws IOException {
            readByte();
            connection.getOutputStream().write(record.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            connection.shutdownOutput();
            awaitClient();
        }

        /** Writes a beginning, and then a byte at a time for as long as the client reads. */
        void drip(String beginning) throws IOException {
            write(beginning);
            try {
                while (!server.isClosed()) {
                    TimeUnit.MILLISECONDS.sleep(DRIP_MILLISECONDS);
                    write(" ");
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }

        void readByte() throws IOException {
            if (in.read() >= 0) {
                requests.incrementAndGet();
            }
        }

        /** Reads the request once; later calls do nothing. */
        void readRequest() throws IOException {
            if (request.isEmpty()) {
                request = read(in);
                if (request.isEmpty()) {
                    throw new EOFException("the client sent nothing");
                }
                requests.incrementAndGet();
            }
        }

        /** Waits until the client closes the connection. */
        void awaitClient() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }

        /** Ends the connection with a reset. */
        void reset() throws IOException {
            connection.setSoLinger(true, 0);
            connection.close();
        }

        private static String read(InputStream in) throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            int end = Integer.MAX_VALUE;
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.write(next);
                if (next == '\n' && end == Integer.MAX_VALUE) {
                    String head = read.toString(StandardCharsets.ISO_8859_1);
                    Matcher length = LENGTH.matcher(head);
                    if (head.endsWith("\r\n\r\n")) {
                        end = read.size() + (length.find() ? Integer.parseInt(length.group(1)) : 0);
                    }
                }
                if (read.size() >= end) {
                    break;
                }
            }
            return read.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
