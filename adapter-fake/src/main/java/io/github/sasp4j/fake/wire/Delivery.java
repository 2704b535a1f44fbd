package io.github.sasp4j.fake.wire;

import com.sun.net.httpserver.HttpExchange;
import io.github.sasp4j.fake.Fault;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Puts an answer on the wire, or what is left of it when a fault has happened to it. */
final class Delivery {

    private static final int PIECES = 8;

    private Delivery() {}

    static void whole(HttpExchange exchange, HttpAnswer answer) throws IOException {
        begin(exchange, answer);
        if (hasBody(exchange)) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    static void disturbed(HttpExchange exchange, HttpAnswer answer, Fault fault) throws IOException {
        if (fault instanceof Fault.Delay delay) {
            pause(delay.by());
            whole(exchange, answer);
        } else if (fault instanceof Fault.SlowBody slow) {
            slowly(exchange, answer, slow.pause());
        } else if (fault instanceof Fault.TruncatedBody) {
            half(exchange, answer);
        } else if (fault instanceof Fault.WrongContentType wrong) {
            whole(exchange, answer.withContentType(wrong.contentType()));
        } else if (fault instanceof Fault.HttpError error) {
            whole(exchange, HttpAnswer.html(error.status(), "HTTP error " + error.status()));
        } else if (fault instanceof Fault.HtmlPage) {
            whole(exchange, HttpAnswer.html(HttpAnswer.OK, "Down for maintenance"));
        } else if (fault instanceof Fault.FormEncodedRefusal refusal) {
            whole(exchange, HttpAnswer.form(refusal.error()));
        } else if (!(fault instanceof Fault.DroppedConnection)) {
            whole(exchange, answer);
        }
        // A dropped connection: closing an exchange that has no answer closes the connection.
    }

    private static void begin(HttpExchange exchange, HttpAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), hasBody(exchange) ? answer.body().length : -1);
    }

    private static boolean hasBody(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("HEAD");
    }

    private static void slowly(HttpExchange exchange, HttpAnswer answer, Duration pause) throws IOException {
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
    private static void half(HttpExchange exchange, HttpAnswer answer) throws IOException {
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
