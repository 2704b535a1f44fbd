package io.github.sasp4j.http;

import io.github.sasp4j.testkit.monitor.MonitoredExchange;
import io.github.sasp4j.testkit.monitor.WireMonitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;

/** Lets the wire monitor see the requests and responses of a mock server. */
final class MonitoredDispatcher extends Dispatcher {

    private final QueueDispatcher queue = new QueueDispatcher();
    private volatile Dispatcher answering = queue;

    void enqueue(MockResponse response) {
        queue.enqueue(response);
    }

    /** Lets another one respond instead of the queue. */
    void answerBy(Dispatcher other) {
        answering = other;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        MockResponse response = toAddressesOfTheForm(answering.dispatch(request), request);
        WireMonitor.report(new MonitoredExchange(
                request.getMethod(),
                request.getUrl().encodedPath(),
                header(request.getHeaders(), "Content-Type").orElse(""),
                request.getBody() == null
                        ? ByteString.EMPTY.toByteArray()
                        : request.getBody().toByteArray(),
                code(response),
                header(response.getHeaders(), "Content-Type").orElse(""),
                header(response.getHeaders(), "Location"),
                isWhole(response) ? body(response) : null));
        return response;
    }

    /** A redirect may name an address of the upload's form: each upload has its own. */
    private static MockResponse toAddressesOfTheForm(MockResponse response, RecordedRequest request) {
        Optional<String> location = header(response.getHeaders(), "Location");
        if (location.isEmpty() || !location.get().contains("{")) {
            return response;
        }
        String success = field(request, "successURL");
        return response.newBuilder()
                .setHeader(
                        "Location",
                        location.get()
                                .replace("{success}", success)
                                .replace("{error}", field(request, "errorURL"))
                                .replace("{path}", URI.create(success).getPath()))
                .build();
    }

    private static String field(RecordedRequest request, String name) {
        Matcher part = Pattern.compile("name=\"" + name + "\"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)")
                .matcher(String.valueOf(
                        request.getBody() == null ? "" : request.getBody().utf8()));
        return part.find() ? part.group(1) : "";
    }

    @Override
    public MockResponse peek() {
        return answering.peek();
    }

    @Override
    public void close() {
        answering.close();
    }

    /** The HTTP status; 0 for a status line that has none. */
    private static int code(MockResponse response) {
        String[] line = response.getStatus().split(" ", 3);
        return line.length > 1 && line[1].matches("\\d{3}") ? Integer.parseInt(line[1]) : 0;
    }

    private static boolean isWhole(MockResponse response) {
        return response.getOnResponseStart() == null && response.getOnResponseBody() == null;
    }

    private static byte[] body(MockResponse response) {
        Buffer body = new Buffer();
        if (response.getBody() != null) {
            try {
                response.getBody().writeTo(body);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return body.readByteArray();
    }

    private static Optional<String> header(Headers headers, String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
