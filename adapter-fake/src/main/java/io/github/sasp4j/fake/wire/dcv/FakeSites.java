package io.github.sasp4j.fake.wire.dcv;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.sasp4j.dcv.ValidationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** The web sites of the {@link FakeInternet}, by host and path, over HTTP and on request HTTPS. Thread-safe. */
public final class FakeSites {

    private static final int NOT_FOUND = 404;

    /** No server uses it any more. */
    private static final int CLOSED_PORT = 1;

    private final Map<String, WebPage> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-site");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer http;
    private final Optional<HttpsServer> https;
    private volatile boolean silent;

    FakeSites(Optional<SSLContext> tls) {
        try {
            http = HttpServer.create(anyPort(), 0);
            start(http);
            if (tls.isPresent()) {
                HttpsServer encrypted = HttpsServer.create(anyPort(), 0);
                encrypted.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
                start(encrypted);
                https = Optional.of(encrypted);
            } else {
                https = Optional.empty();
            }
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Publishes the file that proves control, as a customer does who makes no mistake. */
    public FakeSites publish(ValidationFile file) {
        return publish(file.host(), file.path(), WebPage.of(file));
    }

    /** Publishes a page at a host and path. */
    public FakeSites publish(String host, String path, WebPage page) {
        pages.put(key(host, path), page);
        return this;
    }

    /** Removes what is at a host and path. */
    public FakeSites remove(String host, String path) {
        pages.remove(key(host, path));
        return this;
    }

    /** Lets the servers accept requests without a response, or respond again. */
    public void silence(boolean on) {
        silent = on;
    }

    /** The requests that were received, each as its host and path. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    InetSocketAddress http() {
        return http.getAddress();
    }

    /** Without TLS nothing listens there, as at hosts that have not set it up. */
    InetSocketAddress https() {
        return https.map(HttpServer::getAddress)
                .orElseGet(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), CLOSED_PORT));
    }

    void close() {
        closed.countDown();
        http.stop(0);
        https.ifPresent(server -> server.stop(0));
        List<Runnable> unused = threads.shutdownNow();
    }

    private void start(HttpServer server) {
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        String path = exchange.getRequestURI().getRawPath();
        requests.add(host + path);
        if (silent) {
            waitForClose();
            return;
        }
        WebPage page = pages.get(key(host, path));
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            } else {
                send(exchange, page);
            }
        }
    }

    private static void send(HttpExchange exchange, WebPage page) throws IOException {
        byte[] bytes = page.bytes();
        page.contentType().ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        page.location().ifPresent(location -> exchange.getResponseHeaders().set("Location", location));
        exchange.sendResponseHeaders(page.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void waitForClose() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String key(String host, String path) {
        int port = host.lastIndexOf(':');
        boolean hasPort = port > 0 && host.indexOf(':') == port;
        return (hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT) + path;
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
