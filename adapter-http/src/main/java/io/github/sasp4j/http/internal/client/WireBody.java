package io.github.sasp4j.http.internal.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Marks what goes wrong while the body of a response comes in, before it is decompressed. Whatever else fails while it
 * is read is then a fault of the response and not of the connection.
 */
final class WireBody implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        return response.newBuilder()
                .body(ResponseBody.create(
                        Okio.buffer(new Marked(body.source())), body.contentType(), body.contentLength()))
                .build();
    }

    private static final class Marked extends ForwardingSource {

        Marked(Source wire) {
            super(wire);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            try {
                return super.read(sink, byteCount);
            } catch (IOException failure) {
                throw new FailedException(failure);
            }
        }
    }

    /** The wire has failed; the cause tells how. */
    static final class FailedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final IOException failure;

        FailedException(IOException failure) {
            super(failure.getMessage(), failure);
            this.failure = failure;
        }

        IOException failure() {
            return failure;
        }
    }
}
