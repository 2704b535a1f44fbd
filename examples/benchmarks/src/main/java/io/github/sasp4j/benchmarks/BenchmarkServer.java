package io.github.sasp4j.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One response to every request, on a loopback port; with a delay where the path says {@code /slow}, and the end of the
 * connection where it says {@code /closing}; to an upload a receipt, where it says {@code /upload}. It does as little as HTTP/1.1 allows, so that what is measured is the client.
 */
final class BenchmarkServer implements AutoCloseable {

    /** The delay of responses below {@code /slow}. */
    static final int DELAY_MILLIS = 200;

    private static final int BACKLOG = 10_000;
    private static final int BODY_START = 2_000;
    private static final Pattern SUCCESS_ADDRESS =
            Pattern.compile("name=\"successURL\"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]+)");
    private static final int CHUNKED = -1;
    private static final int HEXADECIMAL = 16;

    private final ServerSocket socket;
    private final byte[] response = response("");
    private final byte[] lastResponse = response("Connection: close\r\n");

    private BenchmarkServer(ServerSocket socket) throws IOException {
        this.socket = socket;
    }

    /** Starts a server in this process. */
    static BenchmarkServer start() throws IOException {
        BenchmarkServer server = new BenchmarkServer(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
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
                String request = line(in);
                StringBuilder body = new StringBuilder();
                boolean last = readMessage(in, body) || request.contains("/closing");
                if (request.contains("/slow")) {
                    Thread.sleep(DELAY_MILLIS);
                }
                if (request.contains("/upload")) {
                    out.write(receipt(body));
                    return;
                }
                out.write(last ? lastResponse : response);
                if (last) {
                    return;
                }
            }
        } catch (IOException | InterruptedException ended) {
            // The client has closed the connection.
        }
    }

    private static byte[] response(String header) throws IOException {
        byte[] body = SampleBody.example();
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                        + body.length + "\r\n" + header + "\r\n")
                .getBytes(ISO_8859_1));
        response.writeBytes(body);
        return response.toByteArray();
    }

    /** The redirect of an upload to the success address of its form. */
    private static byte[] receipt(CharSequence form) {
        Matcher success = SUCCESS_ADDRESS.matcher(form);
        String location = success.find() ? success.group(1) : "/";
        return ("HTTP/1.1 303 See Other\r\nLocation: " + location
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /**
     * Reads a message, and forgets all but the beginning of its body.
     *
     * @return whether it is the last one on its connection
     */
    private static boolean readMessage(InputStream in, StringBuilder bodyStart) throws IOException {
        long length = 0;
        boolean last = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length =
                        Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                length = CHUNKED;
            } else if (header.equals("connection: close")) {
                last = true;
            }
        }
        if (length == CHUNKED) {
            skipChunks(in);
        } else {
            int start = (int) Math.min(length, BODY_START);
            bodyStart.append(new String(in.readNBytes(start), ISO_8859_1));
            in.skipNBytes(length - start);
        }
        return last;
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
