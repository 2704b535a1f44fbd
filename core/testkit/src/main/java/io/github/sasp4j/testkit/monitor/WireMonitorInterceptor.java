package io.github.sasp4j.testkit.monitor;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.ForwardingSource;
import okio.Okio;
import okio.Sink;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Monitors what a client of OkHttp sends and receives, for servers that are not the JDK's: add it with {@code
 * OkHttpClient.Builder.addInterceptor}, after all others. Thread-safe.
 */
@SuppressWarnings("exports") // who uses it has OkHttp; who does not shall compile without
public final class WireMonitorInterceptor implements Interceptor {

    /** An interceptor that reports to the monitor of this process. */
    public WireMonitorInterceptor() {}

    @Override
    public Response intercept(Chain chain) throws IOException {
        ExchangeScope scope = WireMonitor.begin();
        boolean passedOn = false;
        try {
            Request request = chain.request();
            Buffer sent = new Buffer();
            RequestBody body = request.body();
            Response response = chain.proceed(
                    body == null
                            ? request
                            : request.newBuilder()
                                    .method(request.method(), new CopiedRequest(body, sent))
                                    .build());
            ResponseBody content = response.body();
            Source copied = new CopiedResponse(scope, response, sent, content);
            passedOn = true;
            return response.newBuilder()
                    .body(ResponseBody.create(Okio.buffer(copied), content.contentType(), content.contentLength()))
                    .build();
        } finally {
            if (!passedOn) {
                scope.close();
            }
        }
    }

    private static final class CopiedRequest extends RequestBody {

        private final RequestBody body;
        private final Buffer copy;

        CopiedRequest(RequestBody body, Buffer copy) {
            this.body = body;
            this.copy = copy;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return body.isOneShot();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            copy.clear();
            Sink both = new ForwardingSink(sink) {
                @Override
                public void write(Buffer source, long byteCount) throws IOException {
                    source.copyTo(copy, 0, byteCount);
                    super.write(source, byteCount);
                }
            };
            BufferedSink buffered = Okio.buffer(both);
            body.writeTo(buffered);
            buffered.flush();
        }
    }

    /** Reports the exchange once the response has been read to its end, or closed before. */
    private static final class CopiedResponse extends ForwardingSource {

        private final ExchangeScope scope;
        private final Response head;
        private final Buffer sent;
        private final Buffer received = new Buffer();
        private boolean reported;

        CopiedResponse(ExchangeScope scope, Response head, Buffer sent, ResponseBody content) {
            super(content.source());
            this.scope = scope;
            this.head = head;
            this.sent = sent;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long before = sink.size();
            long read = super.read(sink, byteCount);
            if (read < 0) {
                report(true);
            } else {
                sink.copyTo(received, before, read);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            report(false);
            super.close();
        }

        private void report(boolean whole) {
            if (reported) {
                return;
            }
            reported = true;
            try (scope) {
                RequestBody body = head.request().body();
                MediaType type = body == null ? null : body.contentType();
                scope.report(new MonitoredExchange(
                        head.request().method(),
                        head.request().url().encodedPath(),
                        type == null ? "" : type.toString(),
                        sent.readByteArray(),
                        head.code(),
                        String.valueOf(head.header("Content-Type", "")),
                        Optional.ofNullable(head.header("Location")),
                        whole ? received.readByteArray() : null));
            }
        }
    }
}
