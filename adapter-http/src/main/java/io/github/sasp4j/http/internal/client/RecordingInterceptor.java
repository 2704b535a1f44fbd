package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.spec.recording.RecordedBody;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.RecordedHeader;
import io.github.sasp4j.spec.recording.RecordedHttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Tells a recorder of each exchange, once its response has been read as far as it ever will be. */
public final class RecordingInterceptor implements Interceptor {

    private final ExchangeRecorder recorder;

    public RecordingInterceptor(ExchangeRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Begun begun = new Begun(Instant.now(), System.nanoTime(), chain.request());
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IOException | RuntimeException failed) {
            recorder.record(begun.ended(Optional.empty(), Optional.of(said(failed))));
            throw failed;
        }
        ResponseBody body = response.body();
        Source copied = new Copied(body.source(), begun, response);
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(copied), body.contentType(), body.contentLength()))
                .build();
    }

    /** Without the package of the exception, which tells nothing. */
    private static String said(Exception failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private record Begun(Instant at, long nanos, Request request) {

        RecordedExchange ended(Optional<RecordedHttpResponse> response, Optional<String> failure) {
            return new RecordedExchange(
                    at,
                    Duration.ofNanos(System.nanoTime() - nanos),
                    Optional.of(RecordedForm.of(request)),
                    response,
                    failure);
        }
    }

    /** Keeps what somebody reads, and hands it on when nobody reads any more. */
    private final class Copied extends ForwardingSource {

        private final Buffer copy = new Buffer();
        private final Begun begun;
        private final Response head;
        private boolean whole;
        private Optional<String> failure = Optional.empty();
        private boolean told;

        Copied(Source source, Begun begun, Response head) {
            super(source);
            this.begun = begun;
            this.head = head;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            try {
                long read = super.read(sink, byteCount);
                whole |= read < 0;
                sink.copyTo(copy, sink.size() - Math.max(read, 0), Math.max(read, 0));
                return read;
            } catch (IOException brokenOff) {
                failure = Optional.of(said(brokenOff));
                throw brokenOff;
            }
        }

        @Override
        public void close() throws IOException {
            if (!told) {
                told = true;
                recorder.record(begun.ended(Optional.of(response()), failure));
            }
            super.close();
        }

        private RecordedHttpResponse response() {
            List<RecordedHeader> headers = IntStream.range(0, head.headers().size())
                    .mapToObj(i -> new RecordedHeader(
                            head.headers().name(i), head.headers().value(i)))
                    .toList();
            byte[] body = copy.readByteArray();
            return RecordedHttpResponse.of(
                    head.code(), headers, whole ? RecordedBody.whole(body) : RecordedBody.brokenOff(body));
        }
    }
}
