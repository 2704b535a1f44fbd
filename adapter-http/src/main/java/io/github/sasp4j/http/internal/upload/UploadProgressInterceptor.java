package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.http.internal.client.CallerCodeException;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Tells a transfer when its body is written to the wire itself, and not to somebody who wants to read it. */
final class UploadProgressInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        UploadTransfer transfer = request.tag(UploadTransfer.class);
        RequestBody body = request.body();
        if (transfer == null || body == null) {
            // Without them it could not be told whether anything has left.
            throw new CallerCodeException(
                    new IllegalStateException("An interceptor has replaced the request instead of deriving its own."));
        }
        return chain.proceed(request.newBuilder()
                .method(request.method(), new Departing(body, transfer))
                .build());
    }

    private static final class Departing extends RequestBody {

        private final RequestBody body;
        private final UploadTransfer transfer;

        Departing(RequestBody body, UploadTransfer transfer) {
            this.body = body;
            this.transfer = transfer;
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
        public void writeTo(BufferedSink sink) throws IOException {
            transfer.begin();
            boolean toTheLastByte = false;
            try {
                body.writeTo(sink);
                sink.flush();
                toTheLastByte = true;
            } finally {
                transfer.end(toTheLastByte);
            }
        }
    }
}
