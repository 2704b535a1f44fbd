package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.HttpExchange;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Puts a response on the wire, or what is left of it when a fault has happened to it. */
public final class ResponseSender {

    private static final int PIECES = 8;

    private ResponseSender() {}

    public static void send(HttpExchange exchange, WireResponse response) throws IOException {
        begin(exchange, response);
        if (hasBody(exchange)) {
            exchange.getResponseBody().write(response.body());
        }
    }

    static void sendFaulted(HttpExchange exchange, WireResponse response, Fault fault) throws IOException {
        if (fault instanceof Fault.Delay delay) {
            pause(delay.by());
            send(exchange, response);
        } else if (fault instanceof Fault.SlowBody slow) {
            sendSlowly(exchange, response, slow.pause());
        } else if (fault instanceof Fault.TruncatedBody) {
            sendHalf(exchange, response);
        } else if (fault instanceof Fault.WrongContentType wrong) {
            send(exchange, response.withContentType(wrong.contentType()));
        } else if (fault instanceof Fault.HttpError error) {
            send(exchange, WireResponse.html(error.status(), "HTTP error " + error.status()));
        } else if (fault instanceof Fault.HtmlPage) {
            send(exchange, WireResponse.html(WireResponse.OK, "Down for maintenance"));
        } else if (fault instanceof Fault.FormEncodedError rejection) {
            send(exchange, WireResponse.form(rejection.error()));
        } else if (fault instanceof Fault.DroppedConnection) {
            throw endOfConnection();
        } else {
            send(exchange, response);
        }
    }

    /** The server closes the connection of a handler that fails, and forgets it, which closing the exchange does not. */
    private static IOException endOfConnection() {
        return new IOException("A planned fault ends the connection.");
    }

    private static void begin(HttpExchange exchange, WireResponse response) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", response.contentType());
        exchange.sendResponseHeaders(response.status(), hasBody(exchange) ? response.body().length : -1);
    }

    private static boolean hasBody(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("HEAD");
    }

    private static void sendSlowly(HttpExchange exchange, WireResponse response, Duration pause) throws IOException {
        begin(exchange, response);
        OutputStream out = exchange.getResponseBody();
        byte[] body = response.body();
        int piece = Math.max(1, (body.length + PIECES - 1) / PIECES);
        for (int from = 0; from < body.length; from += piece) {
            out.write(body, from, Math.min(piece, body.length - from));
            out.flush();
            pause(pause);
        }
    }

    /** The length that was announced is not reached. */
    private static void sendHalf(HttpExchange exchange, WireResponse response) throws IOException {
        begin(exchange, response);
        OutputStream out = exchange.getResponseBody();
        out.write(response.body(), 0, response.body().length / 2);
        out.flush();
        throw endOfConnection();
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is closed");
        }
    }
}
