package io.github.sasp4j.spec.monitor;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps what goes by, without holding it up. */
final class MonitoringFilter extends Filter {

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try (ExchangeScope hearing = WireMonitor.hear()) {
            Heard heard = new Heard(exchange.getRequestBody());
            Said said = new Said(exchange.getResponseBody());
            exchange.setStreams(heard, said);
            try {
                chain.doFilter(exchange);
            } finally {
                hearing.met(exchange(exchange, heard, said));
            }
        }
    }

    @Override
    public String description() {
        return "keeps what goes by";
    }

    private static MonitoredExchange exchange(HttpExchange exchange, Heard heard, Said said) {
        String announced = exchange.getResponseHeaders().getFirst("Content-length");
        boolean whole =
                exchange.getResponseCode() > 0 && (announced == null || Long.parseLong(announced) == said.bytes.size());
        String sent = exchange.getRequestHeaders().getFirst("Content-length");
        boolean heardAll = heard.ended || Integer.toString(heard.bytes.size()).equals(sent);
        return new MonitoredExchange(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                header(exchange.getRequestHeaders().getFirst("Content-type")),
                heardAll ? heard.bytes.toByteArray() : null,
                exchange.getResponseCode(),
                header(exchange.getResponseHeaders().getFirst("Content-type")),
                Optional.ofNullable(exchange.getResponseHeaders().getFirst("Location")),
                whole ? said.bytes.toByteArray() : null);
    }

    private static String header(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static final class Heard extends FilterInputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean ended;

        Heard(InputStream in) {
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
    private static final class Said extends FilterOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Said(OutputStream out) {
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
