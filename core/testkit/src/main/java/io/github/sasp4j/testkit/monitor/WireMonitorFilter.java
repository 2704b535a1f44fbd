package io.github.sasp4j.testkit.monitor;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Monitors what a server of the JDK receives and sends, without delaying it: for a context that the monitor does not find by
 * itself, as it was made before the monitor was there. Thread-safe.
 */
public final class WireMonitorFilter extends Filter {

    /** A filter that reports to the monitor of this process. */
    public WireMonitorFilter() {}

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try (ExchangeScope scope = WireMonitor.begin()) {
            RequestCopy request = new RequestCopy(exchange.getRequestBody());
            ResponseCopy response = new ResponseCopy(exchange.getResponseBody());
            exchange.setStreams(request, response);
            try {
                chain.doFilter(exchange);
            } finally {
                scope.report(exchange(exchange, request, response));
            }
        }
    }

    @Override
    public String description() {
        return "monitors the wire";
    }

    private static MonitoredExchange exchange(HttpExchange exchange, RequestCopy request, ResponseCopy response) {
        String announced = exchange.getResponseHeaders().getFirst("Content-length");
        boolean whole = exchange.getResponseCode() > 0
                && (announced == null || Long.parseLong(announced) == response.bytes.size());
        String sent = exchange.getRequestHeaders().getFirst("Content-length");
        boolean readAll =
                request.ended || Integer.toString(request.bytes.size()).equals(sent);
        return new MonitoredExchange(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                header(exchange.getRequestHeaders().getFirst("Content-type")),
                readAll ? request.bytes.toByteArray() : null,
                exchange.getResponseCode(),
                header(exchange.getResponseHeaders().getFirst("Content-type")),
                Optional.ofNullable(exchange.getResponseHeaders().getFirst("Location")),
                whole ? response.bytes.toByteArray() : null);
    }

    private static String header(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static final class RequestCopy extends FilterInputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean ended;

        RequestCopy(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0) {
                bytes.write(next);
            } else {
                ended = true;
            }
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            if (read > 0) {
                bytes.write(into, from, read);
            }
            ended |= read < 0;
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            return readNBytes((int) Math.min(most, Integer.MAX_VALUE)).length;
        }
    }

    /** Keeps first and writes then: once the caller has all, a test may end and take the server away. */
    private static final class ResponseCopy extends FilterOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ResponseCopy(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int next) throws IOException {
            bytes.write(next);
            out.write(next);
        }

        @Override
        public void write(byte[] from, int start, int length) throws IOException {
            bytes.write(from, start, length);
            out.write(from, start, length);
        }
    }
}
