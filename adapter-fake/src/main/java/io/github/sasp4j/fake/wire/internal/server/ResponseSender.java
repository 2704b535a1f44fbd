package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.HttpExchange;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Puts a response on the wire, or what is left of it when a fault has happened to it. */
final class ResponseSender {

    private static final int PIECES = 8;

    private ResponseSender() {}

    static void send(HttpExchange exchange, WireResponse answer) throws IOException {
        begin(exchange, answer);
        if (hasBody(exchange)) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    static void sendFaulted(HttpExchange exchange, WireResponse answer, Fault fault) throws IOException {
        if (fault instanceof Fault.Delay delay) {
            pause(delay.by());
            send(exchange, answer);
        } else if (fault instanceof Fault.SlowBody slow) {
            sendSlowly(exchange, answer, slow.pause());
        } else if (fault instanceof Fault.TruncatedBody) {
            sendHalf(exchange, answer);
        } else if (fault instanceof Fault.WrongContentType wrong) {
            send(exchange, answer.withContentType(wrong.contentType()));
        } else if (fault instanceof Fault.HttpError error) {
            send(exchange, WireResponse.html(error.status(), "HTTP error " + error.status()));
        } else if (fault instanceof Fault.HtmlPage) {
            send(exchange, WireResponse.html(WireResponse.OK, "Down for maintenance"));
        } else if (fault instanceof Fault.FormEncodedError refusal) {
            send(exchange, WireResponse.form(refusal.error()));
        } else if (!(fault instanceof Fault.DroppedConnection)) {
            send(exchange, answer);
        }
        // A dropped connection: closing an exchange that has no response closes the connection.
    }

    private static void begin(HttpExchange exchange, WireResponse answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), hasBody(exchange) ? answer.body().length : -1);
    }

    private static boolean hasBody(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("HEAD");
    }

    private static void sendSlowly(HttpExchange exchange, WireResponse answer, Duration pause) throws IOException {
        begin(exchange, answer);
        OutputStream out = exchange.getResponseBody();
        byte[] body = answer.body();
        int piece = Math.max(1, (body.length + PIECES - 1) / PIECES);
        for (int from = 0; from < body.length; from += piece) {
            out.write(body, from, Math.min(piece, body.length - from));
            out.flush();
            pause(pause);
        }
    }

    /** The length that was announced is not reached; closing the exchange then closes the connection. */
    private static void sendHalf(HttpExchange exchange, WireResponse answer) throws IOException {
        begin(exchange, answer);
        OutputStream out = exchange.getResponseBody();
        out.write(answer.body(), 0, answer.body().length / 2);
        out.flush();
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
