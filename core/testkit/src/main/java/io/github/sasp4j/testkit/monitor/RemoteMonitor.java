package io.github.sasp4j.testkit.monitor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * Hears what goes by in a program that a test starts in a process of its own: the servers of the JDK in it are tapped,
 * and report to here, once the command that starts it has the {@linkplain #options() options}, and its class path the
 * {@linkplain #classes() classes}. Thread-safe.
 */
public final class RemoteMonitor implements AutoCloseable {

    /** Where a tapped program reports to, as a port on this machine. */
    static final String PORT = "sasp4j.wire monitor.post";

    private final ServerSocket post;

    private RemoteMonitor(ServerSocket post) {
        this.post = post;
    }

    /** Listens from now on. */
    public static RemoteMonitor open() {
        try {
            RemoteMonitor listening = new RemoteMonitor(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            daemon(listening::listen);
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program's JVM has to be told. */
    public List<String> options() {
        return List.of("-D" + PORT + "=" + post.getLocalPort());
    }

    /** What has to stand on the program's class path besides itself. */
    public Path classes() {
        try {
            return Path.of(RemoteMonitor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException(noFile);
        }
    }

    @Override
    public void close() {
        try {
            post.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!post.isClosed()) {
            try {
                Socket line = post.accept();
                ExchangeScope scope = WireMonitor.begin();
                daemon(() -> begin(line, scope));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void begin(Socket line, ExchangeScope scope) {
        try (scope;
                line) {
            line.getOutputStream().write(1);
            scope.report(ExchangeData.read(new DataInputStream(line.getInputStream())));
        } catch (IOException ended) {
            // The exchange has, without anything to report; or the program has, and what was under way has broken off.
        }
    }

    private static void daemon(Runnable listening) {
        Thread thread = new Thread(listening, "listening post");
        thread.setDaemon(true);
        thread.start();
    }
}
