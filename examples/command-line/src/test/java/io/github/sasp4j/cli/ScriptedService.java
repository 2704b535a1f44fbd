package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service on a loopback port that sends one response to all, byte by byte as a test says. */
final class ScriptedService implements AutoCloseable {

    private static final String PATH = "/products/!getPostPaymentStatus";

    private static final Pattern ORDER_NUMBER = Pattern.compile("\"orderNumber\"\\s*:\\s*\"?([0-9]+)");

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** The order that the response is of, which is the one to request. */
    private final String order;

    private ScriptedService(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        Matcher number = ORDER_NUMBER.matcher(new String(body, UTF_8));
        this.order = number.find() ? number.group(1) : "700100";
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    static ScriptedService json(String body) {
        return json(body.getBytes(UTF_8));
    }

    static ScriptedService json(byte[] body) {
        return answering(200, Map.of("Content-Type", "application/json; charset=UTF-8"), body);
    }

    static ScriptedService answering(int status, Map<String, String> headers, String body) {
        return answering(status, headers, body.getBytes(UTF_8));
    }

    private static ScriptedService answering(int status, Map<String, String> headers, byte[] body) {
        return new ScriptedService(status, headers, body);
    }

    /** Calls it through the program, as session s unless the arguments name a login. */
    CommandRun status(Map<String, String> environment, String... options) {
        String[] first = {"status", order, "--allow-http", "--endpoint", url()};
        String[] arguments = new String[first.length + options.length];
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        return CommandRun.in(environment, arguments);
    }

    CommandRun status(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--session";
        arguments[1] = "test-session";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return status(Map.of(), arguments);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /** The bodies of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        new HashMap<>(headers).forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
